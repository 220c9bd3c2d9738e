package org.gatepost.testing;

import java.time.Instant;
import java.util.Optional;

import org.gatepost.submission.ArticleRef;

/** Invented articles to answer. */
public final class Articles {
    /** When the council article appeared. */
    public static final Instant COUNCIL_DAY = Instant.parse("2026-03-03T18:20:00Z");

    private Articles() {}

    /** A city council's decision, as a local paper reports it. */
    public static ArticleRef councilMeeting() {
        return new ArticleRef(
                "https://courier.example/2026/03/ferry-lane-library",
                "Council votes to keep Ferry Lane library open",
                "The city council of Port Sorrel voted late on Tuesday to keep the library in Ferry Lane open for another"
                        + " two years, overturning the budget committee by nine votes to six. Councillor Idris Penhale,"
                        + " who led the campaign against closure, told a packed gallery that the broken boiler had been"
                        + " used as an excuse. The repair will be paid from the parking fund, a solution that the"
                        + " treasurer called a hole patched with another hole.\n\n"
                        + "Volunteers had collected more than four thousand signatures since January. The branch lost"
                        + " its evening hours in the autumn, and borrowing fell by a third, which the committee had put"
                        + " forward as proof that nobody needed it. The librarians disagree: readers could not come, they"
                        + " say, because the door was locked when they left work. Evening hours return in May.",
                "en",
                Optional.of(COUNCIL_DAY));
    }

    /** The same paper's neighbour, in German. */
    public static ArticleRef germanSchoolRoof() {
        return new ArticleRef(
                "https://bote.example/schuldach",
                "Das Dach der Grundschule wird endlich saniert",
                "Der Gemeinderat hat am Montag beschlossen, das undichte Dach der Grundschule noch in diesem Sommer zu"
                        + " sanieren. Seit zwei Jahren stehen bei Regen Eimer in den Fluren, und die Eltern hatten mit"
                        + " einer Klage gedroht.",
                "de",
                Optional.empty());
    }
}
