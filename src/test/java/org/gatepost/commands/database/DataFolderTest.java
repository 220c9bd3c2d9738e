package org.gatepost.commands.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void missingFolderIsMadeForItsOwnerAlone() throws IOException {
        DataFolder folder = DataFolder.at(place.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                .isEqualTo("rwx------");
        try (Stream<Path> left = Files.list(folder.path())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void placeThatCannotBeAFolderIsRefusedWithAdvice() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DataFolder.at(file.resolve("data")))
                .withMessageContaining(file.toString())
                .withMessageContaining("GATEPOST_DATA");
    }

    @Test
    void passwordIsMadeOnceAndReadableByItsOwnerAlone() throws IOException {
        DataFolder folder = DataFolder.at(place);

        String password = Password.in(folder);

        assertThat(password).hasSize(32).isAlphanumeric();
        assertThat(Password.in(folder)).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.password())))
                .isEqualTo("rw-------");
    }

    @Test
    void lostPasswordOfAnExistingDatabaseIsNotReplaced() throws IOException {
        DataFolder folder = DataFolder.at(place);
        Files.createDirectory(folder.server());

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> Password.in(folder))
                .withMessageContaining("missing");
    }
}
