package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostmasterTest {

    @TempDir
    Path folder;

    @Test
    void completeFileIsRead() throws IOException {
        write(4711, "ready   ");
        assertThat(Postmaster.of(folder)).contains(new Postmaster(4711, folder, 5544, true));
    }

    @Test
    void serverThatStillStartsIsNotReady() throws IOException {
        write(4711, "starting");
        assertThat(Postmaster.of(folder)).map(Postmaster::ready).contains(false);
    }

    @Test
    void missingOrHalfWrittenFileTellsNothing() throws IOException {
        assertThat(Postmaster.of(folder)).isEmpty();
        Files.writeString(folder.resolve("postmaster.pid"), "47\n/var");
        assertThat(Postmaster.of(folder)).isEmpty();
    }

    @Test
    void numberThatNowBelongsToAnotherProgramIsNeitherStoppedNorInTheWay() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        write(self.pid(), "ready   ");

        assertThat(Postmaster.of(folder)).map(Postmaster::isRunning).contains(false);
        Postmaster.clearAway(folder);

        assertThat(self.isAlive()).isTrue();
        assertThat(folder.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void fileOfAnEndedServerIsLeftToPostgres() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        write(ended.pid(), "ready   ");

        Postmaster.clearAway(folder);

        assertThat(folder.resolve("postmaster.pid")).exists();
    }

    private void write(long processId, String state) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), """
                %d
                %s
                1795584000
                5544

                127.0.0.1
                 12345 6
                %s
                """.formatted(processId, folder, state));
    }
}
