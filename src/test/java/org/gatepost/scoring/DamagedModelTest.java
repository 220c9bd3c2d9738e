package org.gatepost.scoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A model that cannot be used is refused when it is read, not at the first comment, and the message says why. */
class DamagedModelTest {
    private static byte[] goodCurves;
    private static byte[] goodWeights;

    @TempDir
    Path folder;

    private Path curves;
    private Path weights;

    @BeforeAll
    static void write(@TempDir Path once) throws IOException {
        ModelFiles.write(TinyModel.get(), once);
        goodCurves = Files.readAllBytes(once.resolve("curves.json"));
        goodWeights = Files.readAllBytes(once.resolve("weights.bin"));
    }

    @BeforeEach
    void copy() throws IOException {
        curves = folder.resolve("curves.json");
        weights = folder.resolve("weights.bin");
        Files.write(curves, goodCurves);
        Files.write(weights, goodWeights);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.5, 0.999})
    void truncatedWeightsAreRefused(double share) throws IOException {
        byte[] whole = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(whole, (int) (share * whole.length)));
        refused("damaged");
    }

    /** Truncation that the compression does not notice, because it came before it. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 100_000, 131_080, 500_000, 2_000_000})
    void weightsThatEndTooEarlyAreRefused(int length) throws IOException {
        unzipped(plain -> Arrays.copyOf(plain, length));
        refused("end too early");
    }

    @Test
    void filesOfAnotherKindAreRefused() throws IOException {
        unzipped(plain -> {
            plain[0] = 'X';
            return plain;
        });
        refused("not the weights of a Gatepost model");
        Files.writeString(weights, "These are not the weights you are looking for.");
        refused("damaged");
    }

    @Test
    void textSignalOfAnotherVersionIsRefusedByName() throws IOException {
        unzipped(plain -> {
            String all = new String(plain, ISO_8859_1);
            return all.replace("text.wording", "text.nothing").getBytes(ISO_8859_1);
        });
        refused("text.nothing");
    }

    @Test
    void weightsWithoutATextThatTheCurvesNeedAreRefused() throws IOException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        Weights.write(TinyModel.get().vocabulary(), Map.of(), bare);
        Files.write(weights, bare.toByteArray());
        refused("text.wording");
    }

    @Test
    void otherFormatIsRefusedByItsNumber() throws IOException {
        edit("\"format\" : 1", "\"format\" : 2");
        refused("its format is 2, this version reads 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{}", "{\"format\":1", "not JSON at all"})
    void curvesThatAreNoneAreRefused(String content) throws IOException {
        Files.writeString(curves, content);
        refused("curves");
    }

    @Test
    void curveOfAnUnknownSignalIsRefusedByName() throws IOException {
        edit("\"shape.words\"", "\"shape.smell\"");
        refused("shape.smell");
    }

    @Test
    void curveWithAStepTooFewIsRefusedByName() throws IOException {
        edit(
                "\"signal\" : \"shape.words\",\n    \"edges\" : [ ",
                "\"signal\" : \"shape.words\",\n    \"edges\" : [ -9, ");
        refused("shape.words");
    }

    @Test
    void numberThatIsNoneIsRefused() throws IOException {
        Files.writeString(curves, Files.readString(curves).replaceFirst("\"slope\" : [-0-9.E]+", "\"slope\" : 1e999"));
        refused("curve");
    }

    @Test
    void folderWithHalfAModelNamesWhatIsMissing() throws IOException {
        Files.delete(weights);
        assertThatThrownBy(() -> ModelFiles.read(folder))
                .isInstanceOf(ModelMisfitException.class)
                .hasMessageContaining("no model in " + folder)
                .hasMessageContaining("weights.bin");
    }

    private void edit(String old, String replacement) throws IOException {
        String before = Files.readString(curves);
        assertThat(before).contains(old);
        Files.writeString(curves, before.replace(old, replacement));
    }

    private void unzipped(UnaryOperator<byte[]> change) throws IOException {
        byte[] plain;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(weights)))) {
            plain = in.readAllBytes();
        }
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(weights))) {
            out.write(change.apply(plain));
        }
    }

    private void refused(String because) {
        assertThatThrownBy(() -> ModelFiles.read(folder))
                .isInstanceOf(ModelMisfitException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(because)
                .message()
                .doesNotContain("null");
    }
}
