package org.gatepost.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.gatepost.signals.Context;
import org.gatepost.testing.RandomSubmissions;
import org.gatepost.testing.Readings;

import static org.assertj.core.api.Assertions.assertThat;

class ModelFilesTest {
    @TempDir
    Path folder;

    private Path curves;
    private Path weights;

    @BeforeEach
    void write() throws IOException {
        ModelFiles.write(TinyModel.get(), folder);
        curves = folder.resolve("curves.json");
        weights = folder.resolve("weights.bin");
    }

    @Test
    void writtenModelIsReadBackAsItIs() throws IOException {
        Model read = ModelFiles.read(folder);
        assertThat(read.id()).isEqualTo(TinyModel.get().id()).hasSize(12);
        assertThat(read.curves()).isEqualTo(TinyModel.get().curves());
        new RandomSubmissions(3)
                .stream()
                        .limit(100)
                        .map(Readings::of)
                        .forEach(reading -> assertThat(
                                        read.score(reading, Context.EMPTY).logOdds())
                                .isEqualTo(TinyModel.get()
                                        .score(reading, Context.EMPTY)
                                        .logOdds()));
    }

    @Test
    void modelReadAndWrittenAgainIsTheSameFiles(@TempDir Path other) throws IOException {
        ModelFiles.write(ModelFiles.read(folder), other);
        assertThat(other.resolve("curves.json")).hasSameBinaryContentAs(curves);
        assertThat(other.resolve("weights.bin")).hasSameBinaryContentAs(weights);
    }

    @Test
    void changedFileIsAnotherModel() throws IOException {
        edit("\"base\" : ", "\"base\" :  ");
        assertThat(ModelFiles.read(folder).id()).isNotEqualTo(TinyModel.get().id());
    }

    @Test
    void shippedModelIsSmallEnoughToShip() throws IOException {
        assertThat(ModelFiles.class
                        .getResource("/models/weights.bin")
                        .openConnection()
                        .getContentLengthLong())
                .isLessThan(10 << 20);
        assertThat(ModelFiles.shipped().id()).isEqualTo(ModelFiles.shipped().id());
    }

    private void edit(String old, String replacement) throws IOException {
        String before = Files.readString(curves);
        assertThat(before).contains(old);
        Files.writeString(curves, before.replace(old, replacement));
    }
}
