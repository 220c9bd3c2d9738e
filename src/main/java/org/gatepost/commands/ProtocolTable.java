package org.gatepost.commands;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

import org.gatepost.training.Figures;
import org.gatepost.training.Held;
import org.gatepost.training.Macro;
import org.gatepost.training.ProtocolFigures;
import org.gatepost.training.SetFigures;

/**
 * A protocol's figures for a terminal; held, ham rejected and spam published are in per cent: for thresholds of the
 * oracle, for honest ones, and for the decisions at the default thresholds.
 */
final class ProtocolTable {
    private static final Held NOT_TOLD = new Held(null, null, null);
    private static final String NAMES = "%-24s %6s %6s %6s %6s %6s %6s %6s | %6s | %7s %6s %6s | %7s %6s %6s | %6s %6s";

    private ProtocolTable() {}

    static void print(String protocol, ProtocolFigures figures, PrintWriter out) {
        line(out, "", "", "", "", "", "", "", "", "oracle", "honest", "", "", "default", "", "", "", "");
        line(
                out, protocol, "spam", "ham", "AUC", "R@.1%", "R@.5%", "R@1%", "F1", "held", "held", "h rej", "s pub",
                "held", "h rej", "s pub", "ECE", "Brier");
        figures.sets().forEach((name, set) -> print(name, set, out));
        if (!figures.kinds().isEmpty()) {
            out.println("all sets");
            kinds(figures.kinds(), out);
        }
        macro("macro", figures.macro(), out);
        macro("macro blogs", figures.macroBlogs(), out);
        out.println();
        out.flush();
    }

    private static void print(String name, SetFigures set, PrintWriter out) {
        row(name, set.figures(), set.oracle(), set.honest(), out);
        if (set.kinds().size() > 1) {
            kinds(set.kinds(), out);
        }
    }

    private static void kinds(Map<String, Figures> kinds, PrintWriter out) {
        kinds.forEach((kind, figures) -> row("  " + kind, figures, NOT_TOLD, NOT_TOLD, out));
    }

    private static void row(String name, Figures f, Held oracle, Held honest, PrintWriter out) {
        line(
                out,
                name,
                String.valueOf(f.spam()),
                String.valueOf(f.ham()),
                share(f.auc()),
                share(f.recallAt01()),
                share(f.recallAt05()),
                share(f.recallAt1()),
                share(f.f1()),
                percent(oracle.held()),
                percent(honest.held()),
                percent(honest.hamRejected()),
                percent(honest.spamPublished()),
                percent(f.held()),
                percent(f.hamRejected()),
                percent(f.spamPublished()),
                share(f.calibrationError()),
                share(f.brier()));
    }

    private static void macro(String name, Macro m, PrintWriter out) {
        if (m == null) {
            return;
        }
        line(
                out,
                name + ", " + m.sets() + (m.sets() == 1 ? " set" : " sets"),
                "",
                "",
                share(m.auc()),
                share(m.recallAt01()),
                share(m.recallAt05()),
                share(m.recallAt1()),
                share(m.f1()),
                percent(m.oracle().held()),
                percent(m.honest().held()),
                percent(m.honest().hamRejected()),
                percent(m.honest().spamPublished()),
                percent(m.decided().held()),
                percent(m.decided().hamRejected()),
                percent(m.decided().spamPublished()),
                share(m.calibrationError()),
                share(m.brier()));
    }

    private static void line(PrintWriter out, String... cells) {
        out.println(String.format(Locale.ROOT, NAMES, (Object[]) cells).stripTrailing());
    }

    private static String share(Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, "%.2f", 100 * value);
    }
}
