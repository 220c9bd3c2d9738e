package org.gatepost.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gatepost.submission.Example;

/**
 * How a model was made, so that it can be made again and judged by what it has seen.
 *
 * @param base id of the model it was started from, or null
 * @param signals how many signals the catalogue had
 * @param java version and vendor of the Java runtime
 * @param libraries versions of the libraries that learn and read
 */
public record Provenance(
        String model,
        String base,
        Instant trainedAt,
        String gatepost,
        long seed,
        int signals,
        String java,
        Map<String, String> libraries,
        List<SetUsed> sets) {

    /**
     * A data set that was learned from.
     *
     * @param origin where it is from
     * @param licence under which it may be used
     * @param sha256 over ids, labels and contents in order
     */
    public record SetUsed(String name, String origin, String licence, int spam, int ham, String sha256) {}

    /** The sets among the examples, with what is known of their origin. */
    public static List<SetUsed> sets(List<Example> examples, Origins origins) {
        Map<String, List<Example>> byName = new TreeMap<>();
        examples.stream()
                .filter(example -> example.label().isPresent())
                .forEach(example -> byName.computeIfAbsent(example.dataset(), name -> new ArrayList<>())
                        .add(example));
        List<SetUsed> sets = new ArrayList<>();
        byName.forEach((name, some) -> {
            int spam = (int) some.stream().filter(Example::isSpam).count();
            Origins.Origin origin = origins.of(name);
            sets.add(new SetUsed(name, origin.origin(), origin.licence(), spam, some.size() - spam, hash(some)));
        });
        return sets;
    }

    private static String hash(List<Example> examples) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Example example : examples) {
                String line = example.id() + "\t" + example.isSpam() + "\t"
                        + example.submission().content() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
