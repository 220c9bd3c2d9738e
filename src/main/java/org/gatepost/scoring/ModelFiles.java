package org.gatepost.scoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.gatepost.signals.SignalCatalogue;

/**
 * A model as a folder: {@code curves.json}, which a person can read, and {@code weights.bin}. The id of a model is the
 * hash of both, so that a model is what it is called.
 */
public final class ModelFiles {
    private static final String CURVES = "curves.json";
    private static final String WEIGHTS = "weights.bin";
    private static final String SHIPPED = "/models/";
    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ModelFiles() {}

    /**
     * The model that this artefact ships.
     *
     * @throws ModelMisfitException where the artefact was built without one, or it does not fit
     */
    public static Model shipped() {
        try (InputStream curves = ModelFiles.class.getResourceAsStream(SHIPPED + CURVES);
                InputStream weights = ModelFiles.class.getResourceAsStream(SHIPPED + WEIGHTS)) {
            if (curves == null || weights == null) {
                throw new ModelMisfitException("this build ships no model; train one, or build with models/ filled");
            }
            return read(curves.readAllBytes(), weights.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped model", e);
        }
    }

    /**
     * Reads a model's folder.
     *
     * @throws ModelMisfitException where it holds no model, a damaged one, or one that this version cannot use
     */
    public static Model read(Path folder) throws IOException {
        try {
            return read(Files.readAllBytes(folder.resolve(CURVES)), Files.readAllBytes(folder.resolve(WEIGHTS)));
        } catch (NoSuchFileException e) {
            throw new ModelMisfitException("no model in " + folder + ": " + e.getFile() + " is missing", e);
        } catch (ModelMisfitException e) {
            throw new ModelMisfitException("the model in " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Writes a model into a folder, which is made where it is missing. */
    public static void write(Model model, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(CURVES), curvesOf(model.base(), model.curves()));
        Files.write(folder.resolve(WEIGHTS), weightsOf(model.vocabulary(), model.texts()));
    }

    /** A model as it would be read back from its files: rounded and named, so that trained and loaded are the same. */
    static Model settled(Vocabulary vocabulary, Map<TextSignal, TextModel> texts, double base, List<Curve> curves) {
        try {
            return read(curvesOf(base, curves), weightsOf(vocabulary, texts));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    private static Model read(byte[] curvesFile, byte[] weightsFile) throws IOException {
        JsonNode json = json(curvesFile);
        Weights.Read weights = weights(weightsFile);
        List<Curve> curves = curves(json);
        for (Curve curve : curves) {
            TextSignal.withId(curve.signal())
                    .filter(text -> !weights.texts().containsKey(text))
                    .ifPresent(text -> {
                        throw new ModelMisfitException(WEIGHTS + " lacks the weights of " + text.id());
                    });
        }
        return new Model(
                hash(curvesFile, weightsFile),
                weights.vocabulary(),
                weights.texts(),
                number(json, "base"),
                curves,
                SignalCatalogue.all());
    }

    private static JsonNode json(byte[] curvesFile) {
        JsonNode json;
        try {
            json = JSON.readTree(curvesFile);
        } catch (IOException e) {
            throw new ModelMisfitException(CURVES + " is damaged: it is not JSON", e);
        }
        if (!json.path("format").isInt()) {
            throw new ModelMisfitException(CURVES + " is no model: it names no format");
        }
        if (json.path("format").asInt() != FORMAT) {
            throw new ModelMisfitException("its format is " + json.path("format") + ", this version reads " + FORMAT);
        }
        return json;
    }

    private static Weights.Read weights(byte[] weightsFile) {
        try {
            return Weights.read(new ByteArrayInputStream(weightsFile));
        } catch (EOFException e) {
            throw new ModelMisfitException(WEIGHTS + " is damaged: the weights end too early", e);
        } catch (IOException e) {
            throw new ModelMisfitException(WEIGHTS + " is damaged: " + e.getMessage(), e);
        }
    }

    private static List<Curve> curves(JsonNode json) {
        List<Curve> curves = new ArrayList<>();
        for (JsonNode curve : json.path("curves")) {
            try {
                curves.add(new Curve(
                        curve.path("signal").asText(),
                        numbers(curve.path("edges")),
                        numbers(curve.path("steps")),
                        number(curve, "slope"),
                        number(curve, "mean"),
                        number(curve, "deviation")));
            } catch (IllegalArgumentException e) {
                throw new ModelMisfitException(CURVES + " has a bad curve: " + e.getMessage(), e);
            }
        }
        return curves;
    }

    private static double number(JsonNode from, String field) {
        return finite(from.path(field), field);
    }

    private static double finite(JsonNode value, String what) {
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw new ModelMisfitException(CURVES + " has no number for " + what);
        }
        return value.asDouble();
    }

    private static double[] numbers(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> finite(array.get(i), "an edge or step"))
                .toArray();
    }

    private static byte[] curvesOf(double base, List<Curve> curves) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT).put("base", base);
        ArrayNode list = json.putArray("curves");
        for (Curve curve : curves) {
            ObjectNode one = list.addObject().put("signal", curve.signal());
            ArrayNode edges = one.putArray("edges");
            for (double edge : curve.edges()) {
                edges.add(edge);
            }
            ArrayNode steps = one.putArray("steps");
            for (double step : curve.steps()) {
                steps.add(step);
            }
            one.put("slope", curve.slope()).put("mean", curve.mean()).put("deviation", curve.deviation());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static byte[] weightsOf(Vocabulary vocabulary, Map<TextSignal, TextModel> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Weights.write(vocabulary, texts, bytes);
        return bytes.toByteArray();
    }

    private static String hash(byte[] curves, byte[] weights) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(curves);
            digest.update(weights);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
