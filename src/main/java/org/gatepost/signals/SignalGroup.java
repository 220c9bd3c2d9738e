package org.gatepost.signals;

/** What a signal looks at. Groups order the catalogue, name ablations and let an editor fold reasons together. */
public enum SignalGroup {
    ARTICLE("Relevance to the article"),
    AUTHOR("The author's name"),
    ADDRESS("The author's web address"),
    LINKS("Links and markup"),
    SHAPE("Shape of the text"),
    DISGUISE("Disguise"),
    PRAISE("Stock praise"),
    SALES("Sales talk"),
    LANGUAGE("Language"),
    REPETITION("What the site saw before"),
    LINKBACK("Habits of linkbacks"),
    TEXT("Wording");

    private final String label;

    SignalGroup(String label) {
        this.label = label;
    }

    /** The group's name for people. */
    public String label() {
        return label;
    }
}
