package org.gatepost.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.gatepost.archives.BadLineException;
import org.gatepost.archives.CommonFormat;
import org.gatepost.submission.Example;
import org.gatepost.training.Artefacts;

/** A folder of data sets in the common format, one folder each, read when they are asked for. */
final class LabelledSets {
    private static final String FILE = "data.jsonl";

    private final Path folder;
    private final Set<String> names;
    private final Map<String, List<Example>> read = new HashMap<>();

    private LabelledSets(Path folder, Set<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /** The sets in a folder: whatever has a {@code data.jsonl} of its own. */
    static LabelledSets in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        try (Stream<Path> inside = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            inside.filter(set -> Files.isRegularFile(set.resolve(FILE)))
                    .forEach(set -> names.add(set.getFileName().toString()));
            return new LabelledSets(folder, names);
        }
    }

    Path folder() {
        return folder;
    }

    Set<String> names() {
        return names;
    }

    /** The labelled examples of those of the named sets that are here, without what only tells how they were published. */
    Map<String, List<Example>> of(Collection<String> wanted) throws BadLineException {
        Map<String, List<Example>> sets = new TreeMap<>();
        for (String name : wanted) {
            if (names.contains(name)) {
                sets.put(name, of(name));
            }
        }
        return sets;
    }

    private List<Example> of(String name) throws BadLineException {
        if (!read.containsKey(name)) {
            try {
                read.put(
                        name,
                        CommonFormat.readAll(List.of(folder.resolve(name).resolve(FILE))).stream()
                                .filter(example -> example.label().isPresent())
                                .map(Artefacts::removed)
                                .toList());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the set " + name, e);
            }
        }
        return read.get(name);
    }
}
