package org.gatepost.policy;

/**
 * What things cost a newsroom, all in the same unit: minutes of an editor's time, say.
 *
 * @param wrongRejection an honest reader turned away
 * @param wrongPublication spam shown to readers
 * @param review an editor looking at one held item
 */
public record Costs(double wrongRejection, double wrongPublication, double review) {

    /** One look is a minute; spam in public costs ten, an honest reader turned away fifty: the default thresholds. */
    public static final Costs DEFAULT = new Costs(50, 10, 1);

    public Costs {
        if (!(wrongRejection > 0 && wrongPublication > 0 && review > 0)) {
            throw new IllegalArgumentException("costs must be positive");
        }
    }
}
