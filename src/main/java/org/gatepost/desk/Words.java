package org.gatepost.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a stranger wrote, as the runs it is shown in. Characters that turn the direction of writing or cannot be seen are
 * switched off and named instead, so that words stand in the order in which they are stored.
 */
record Words(List<Run> runs) {

    /** Plain text, or the short name of a control character that stood there. */
    record Run(String text, boolean control) {}

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x00AD, "SHY"),
            Map.entry(0x061C, "ALM"),
            Map.entry(0x200B, "ZWSP"),
            Map.entry(0x200E, "LRM"),
            Map.entry(0x200F, "RLM"),
            Map.entry(0x202A, "LRE"),
            Map.entry(0x202B, "RLE"),
            Map.entry(0x202C, "PDF"),
            Map.entry(0x202D, "LRO"),
            Map.entry(0x202E, "RLO"),
            Map.entry(0x2060, "WJ"),
            Map.entry(0x2066, "LRI"),
            Map.entry(0x2067, "RLI"),
            Map.entry(0x2068, "FSI"),
            Map.entry(0x2069, "PDI"),
            Map.entry(0xFEFF, "BOM"));

    static Words of(String written) {
        List<Run> runs = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(sign -> {
            String name = name(sign);
            if (name.isEmpty()) {
                plain.appendCodePoint(sign);
            } else {
                close(plain, runs);
                runs.add(new Run(name, true));
            }
        });
        close(plain, runs);
        return new Words(runs);
    }

    private static void close(StringBuilder plain, List<Run> runs) {
        if (!plain.isEmpty()) {
            runs.add(new Run(plain.toString(), false));
            plain.setLength(0);
        }
    }

    private static String name(int sign) {
        String known = NAMES.getOrDefault(sign, "");
        boolean otherControl = Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t';
        return known.isEmpty() && otherControl ? String.format("U+%04X", sign) : known;
    }

    /** The first part of a long text, and the rest; cut between words where there are any. */
    static List<Words> split(String written, int length) {
        if (written.codePointCount(0, written.length()) <= length + length / 4) {
            return List.of(of(written), of(""));
        }
        int end = written.offsetByCodePoints(0, length);
        int space = written.lastIndexOf(' ', end);
        int cut = space > end / 2 ? space : end;
        return List.of(of(written.substring(0, cut)), of(written.substring(cut)));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }
}
