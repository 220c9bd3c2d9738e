package org.gatepost.testing;

import org.gatepost.submission.Submission;

/** Submissions with a story, all of them invented. */
public final class Submissions {
    private Submissions() {}

    /** A farm's stock sentence under a title of another trade. */
    public static Submission trackbackFromLinkFarm() {
        return Draft.trackback("Online poker rooms: where the big hands are played", Texts.STOCK_TRACKBACK)
                .under(Articles.councilMeeting())
                .source("http://cards4u.example/poker-rooms.html")
                .submission();
    }

    /** Somebody who read the article, has a name and is cross. */
    public static Submission angryReader() {
        return Draft.comment(Texts.ANGRY_READER)
                .under(Articles.councilMeeting())
                .by("Maud Tregenza")
                .submission();
    }

    /** A blog that sums up the week and quotes around its link. */
    public static Submission honestRoundUp() {
        return Draft.pingback("The week in Port Sorrel", Texts.ROUND_UP)
                .under(Articles.councilMeeting())
                .source("https://harbournotes.example/2026/03/week-10")
                .submission();
    }

    /** Medicines for sale, under whatever comes. */
    public static Submission pillSeller() {
        return Draft.comment(
                        "Buy cheap tramadol and cialis online! <a href=\"http://pills4less.example/\">cheap tramadol</a> no prescription")
                .under(Articles.councilMeeting())
                .by("cheap tramadol")
                .at("http://pills4less.example/tramadol.html")
                .submission();
    }
}
