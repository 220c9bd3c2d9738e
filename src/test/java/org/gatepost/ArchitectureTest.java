package org.gatepost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** Who may use whom. The tables are allow-lists: what they do not name is forbidden, and a new package needs a row. */
class ArchitectureTest {

    private static final String ROOT = "org.gatepost";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Package, and the packages of ours that it may use beside itself. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        // leaves
        row("submission");
        row("problem");
        row("accounts");
        // core: pure, no protocol, no storage
        row("sources", "submission");
        row("campaigns", "submission");
        row("reputation", "submission");
        row("signals.text", "submission");
        row("signals", "submission", "sources", "campaigns", "reputation", "signals.text");
        row("scoring", "submission", "campaigns", "signals", "signals.text", "scoring.weka");
        row("scoring.weka", "submission", "signals", "scoring");
        row("policy", "submission", "sources", "signals", "signals.text", "scoring");
        // use cases
        row("articles", "submission", "sources", "accounts");
        row("moderation", "submission", "policy");
        row(
                "screening",
                "submission",
                "sources",
                "campaigns",
                "reputation",
                "signals",
                "scoring",
                "policy",
                "moderation",
                "accounts",
                "articles");
        row(
                "training",
                "submission",
                "sources",
                "campaigns",
                "reputation",
                "signals",
                "signals.text",
                "scoring",
                "policy",
                "moderation");
        row("delivery", "submission", "moderation", "screening", "accounts");
        row("archives", "submission", "moderation", "screening");
        // edge
        row(
                "intake.rest",
                "submission",
                "screening",
                "moderation",
                "accounts",
                "articles",
                "training",
                "delivery",
                "problem");
        for (String protocol : List.of("akismet", "trackback", "pingback", "webmention", "coral")) {
            row("intake." + protocol, "submission", "screening", "moderation", "accounts", "problem");
        }
        row(
                "desk",
                "submission",
                "screening",
                "moderation",
                "campaigns",
                "training",
                "delivery",
                "accounts",
                "problem");
        row("commands.database");
        row("commands.demonstration", "submission", "screening", "articles", "accounts");
        row(
                "commands",
                "commands.database",
                "commands.demonstration",
                "submission",
                "sources",
                "campaigns",
                "signals",
                "scoring",
                "policy",
                "screening",
                "articles",
                "accounts",
                "training",
                "archives");
    }

    /** A library that has a home: nobody else may use it. */
    record Library(String name, List<String> packages, List<String> homes, String because) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library(
                    "Weka", List.of("weka.."), List.of("scoring.weka"), "how a model is trained must stay replaceable"),
            new Library(
                    "OpenNLP",
                    List.of("opennlp.."),
                    List.of("signals.text"),
                    "signals speak of words and languages, not of a tool"),
            new Library(
                    "JAX-RS and Qute",
                    List.of("jakarta.ws.rs..", "io.quarkus.qute.."),
                    List.of("intake..", "desk", "problem"),
                    "HTTP and pages stop at the edge"),
            new Library(
                    "persistence",
                    List.of("jakarta.persistence..", "io.quarkus.hibernate..", "org.hibernate.annotations.."),
                    List.of("screening", "moderation", "training", "delivery", "archives", "articles", "accounts"),
                    "the core is pure and the edge asks use cases"),
            new Library(
                    "embedded PostgreSQL",
                    List.of("io.zonky.."),
                    List.of("commands.database"),
                    "which database it is, is nobody's business once it runs"),
            new Library("picocli", List.of("picocli.."), List.of("commands"), "the terminal stops at the edge"));

    private static void row(String name, String... mayUse) {
        MAY_USE.put(name, Set.of(mayUse));
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        classes()
                .that(describe("are ours", ArchitectureTest::isOurs))
                .should(useOnlyWhatTheTableAllows())
                .because("dependencies point from the edge over the use cases to the core")
                .check(PRODUCT);
    }

    @Test
    void everyPackageHasItsRow() {
        assertThat(MAY_USE.keySet()).containsAll(ourPackages());
    }

    @Test
    void theTableNamesOnlyPackagesWithARow() {
        MAY_USE.values().forEach(allowed -> assertThat(MAY_USE.keySet()).containsAll(allowed));
    }

    @Test
    void featuresFormNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void librariesStayAtHome(Library library) {
        noClasses()
                .that(describe(
                        "are ours, away from " + library.homes(), type -> isOurs(type) && !isAtHome(type, library)))
                .should()
                .dependOnClassesThat(residesIn(library.packages()))
                .because(library.because())
                .check(PRODUCT);
    }

    /** Guards the rule above: a package name with a slip in it would never match anything, and never fail. */
    @ParameterizedTest
    @MethodSource("libraries")
    void librariesAreUsedAtHome(Library library) {
        for (String part : library.packages()) {
            String folder = part.replace("..", "").replace('.', '/');
            assertThat(getClass().getClassLoader().getResource(folder)).as(part).isNotNull();
        }
        List<JavaClass> residents =
                ours().filter(type -> isAtHome(type, library)).toList();
        DescribedPredicate<JavaClass> ofTheLibrary = residesIn(library.packages());
        assertThat(residents)
                .as("some class of %s uses %s", library.homes(), library)
                .anyMatch(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> ofTheLibrary.test(dependency.getTargetClass())));
    }

    /** Guards all rules: they are about the classes of the product, and there are many. */
    @Test
    void theRulesSeeTheProduct() {
        assertThat(ourPackages())
                .contains(
                        "submission", "signals", "signals.text", "scoring", "policy", "commands", "commands.database");
        assertThat(ours().count()).isGreaterThan(60);
        assertThat(ours().map(JavaClass::getSimpleName)).doesNotContain("ArchitectureTest");
    }

    static List<Library> libraries() {
        return LIBRARIES;
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheTableAllows() {
        return new ArchCondition<>("use only what their row of the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = nameOf(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass().getBaseComponentType()))
                        .filter(dependency -> {
                            String to = nameOf(dependency.getTargetClass().getBaseComponentType());
                            return !to.equals(from)
                                    && !MAY_USE.getOrDefault(from, Set.of()).contains(to);
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isAtHome(JavaClass type, Library library) {
        String name = nameOf(type);
        return library.homes().stream()
                .anyMatch(home -> home.endsWith("..")
                        ? name.startsWith(home.substring(0, home.length() - 1))
                        : name.equals(home));
    }

    private static DescribedPredicate<JavaClass> residesIn(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
    }

    private static Set<String> ourPackages() {
        return ours().map(ArchitectureTest::nameOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> ours() {
        return PRODUCT.stream().filter(ArchitectureTest::isOurs);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + ".");
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1);
    }
}
