package org.gatepost.scoring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The large part of a model as bytes: rarities a byte each, weights two bytes each against the largest of their space. A
 * format of ours and nothing that Java would deserialise by itself, since a model file may come from anywhere.
 */
final class Weights {
    private static final int MAGIC = 0x47504d31; // GPM1
    private static final int STEPS = Short.MAX_VALUE;

    private Weights() {}

    static void write(Vocabulary vocabulary, Map<TextSignal, TextModel> texts, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
            out.writeInt(MAGIC);
            out.write(vocabulary.table().steps());
            out.writeInt(texts.size());
            for (Map.Entry<TextSignal, TextModel> text : texts.entrySet()) {
                out.writeUTF(text.getKey().id());
                out.writeDouble(text.getValue().bias());
                for (int i = 0; i < text.getValue().spaces().size(); i++) {
                    out.write(text.getValue().rarities().get(i).steps());
                    write(text.getValue().weights().get(i), out);
                }
            }
        }
    }

    private static void write(float[] weights, DataOutputStream out) throws IOException {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = largest == 0 ? 1 : largest / STEPS;
        out.writeFloat(step);
        for (float weight : weights) {
            out.writeShort(Math.round(weight / step));
        }
    }

    /**
     * Reads what was written.
     *
     * @throws ModelMisfitException where the bytes are no model, or one of another version
     */
    static Read read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(stream, 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new ModelMisfitException("not the weights of a Gatepost model");
            }
            byte[] rarities = new byte[Vocabulary.SIZE];
            in.readFully(rarities);
            Vocabulary vocabulary = new Vocabulary(new Rarity(rarities));
            Map<TextSignal, TextModel> texts = new EnumMap<>(TextSignal.class);
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String id = in.readUTF();
                TextSignal signal = TextSignal.withId(id)
                        .orElseThrow(() -> new ModelMisfitException(
                                "the model needs a text signal that this version lacks: " + id));
                texts.put(signal, readText(signal, in));
            }
            return new Read(vocabulary, texts);
        }
    }

    private static TextModel readText(TextSignal signal, DataInputStream in) throws IOException {
        double bias = in.readDouble();
        List<Rarity> rarities = new ArrayList<>();
        List<float[]> weights = new ArrayList<>();
        for (TextSpace space : signal.spaces()) {
            byte[] steps = in.readNBytes(space.size());
            if (steps.length != space.size()) {
                throw new ModelMisfitException("the weights end too early");
            }
            rarities.add(new Rarity(steps));
            float step = in.readFloat();
            byte[] shorts = in.readNBytes(2 * space.size());
            if (shorts.length != 2 * space.size() || !Float.isFinite(step)) {
                throw new ModelMisfitException("the weights end too early");
            }
            float[] some = new float[space.size()];
            for (int i = 0; i < some.length; i++) {
                some[i] = step * (short) (shorts[2 * i] << 8 | shorts[2 * i + 1] & 0xff);
            }
            weights.add(some);
        }
        return new TextModel(signal.spaces(), rarities, weights, bias);
    }

    /** What a file of weights held. */
    record Read(Vocabulary vocabulary, Map<TextSignal, TextModel> texts) {}
}
