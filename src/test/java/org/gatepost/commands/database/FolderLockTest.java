package org.gatepost.commands.database;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gatepost.commands.database.FolderLock.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void heldLockIsNotGivenTwiceAndNamesItsHolder() {
        Path file = folder.resolve("lock");
        try (FolderLock lock = FolderLock.take(file, Purpose.SERVE).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(FolderLock.take(file, Purpose.COMMAND)).isEmpty();
            assertThat(FolderLock.holder(file))
                    .isEqualTo(new FolderLock.Holder(
                            Purpose.SERVE, ProcessHandle.current().pid()));
        }
        assertThat(FolderLock.take(file, Purpose.COMMAND)).isPresent();
    }

    @Test
    void holderWhoHasNotWrittenYetIsTakenForAShortCommand() throws Exception {
        Path file = Files.createFile(folder.resolve("lock"));
        assertThat(FolderLock.holder(file)).isEqualTo(new FolderLock.Holder(Purpose.COMMAND, 0));
    }
}
