package org.gatepost.signals.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.gatepost.signals.text.Hyperlink.Notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MarkupTest {

    @Test
    void plainTextStaysAsItIs() {
        MarkedText read = Markup.read("  The boiler is cold.\nAgain, 3 > 2. ");
        assertThat(read.text()).isEqualTo("The boiler is cold.\nAgain, 3 > 2.");
        assertThat(read.links()).isEmpty();
        assertThat(read.tags()).isZero();
        assertThat(read.bbcode()).isFalse();
        assertThat(read.quoted()).isFalse();
    }

    @Test
    void htmlBlocksBecomeLines() {
        assertThat(Markup.read("<p>One</p>\n\n<p>Two<br>Three</p><ul><li>Four</li></ul>")
                        .text())
                .isEqualTo("One\nTwo\nThree\nFour");
    }

    @Test
    void neighbouringElementsDoNotRunTogether() {
        assertThat(Words.of(Markup.read("<b>cheap</b><i>sheds</i>").text())).containsExactly("cheap", "sheds");
    }

    @Test
    void paragraphsAndLineBreaksAreThePlatformsTags() {
        assertThat(Markup.read("<p>One<br/>two</p>").tags()).isZero();
        assertThat(Markup.read("<p>One <b>two</b> <em>three</em></p>").tags()).isEqualTo(2);
    }

    @Test
    void htmlLinkHasAddressAndWords() {
        assertThat(Markup.read("See <a href='HTTP://WWW.Notes.example:80/a?b=c#d'>my <b>notes</b></a>!")
                        .links())
                .extracting(l -> l.address().host(), Hyperlink::anchor, Hyperlink::notation, Hyperlink::hidden)
                .containsExactly(tuple("notes.example", "my notes", Notation.HTML, false));
    }

    @Test
    void anchorWithoutAddressIsNoLink() {
        assertThat(Markup.read("<a name='top'>Top</a>").links()).isEmpty();
    }

    @Test
    void entitiesAreRead() {
        assertThat(Markup.read("Fish &amp; chips &#8211; caf&eacute; &lt;3").text())
                .isEqualTo("Fish & chips – café <3");
    }

    @Test
    void unknownEntitiesAreLeftAlone() {
        assertThat(Markup.read("R&D &nosuchthing; Q&A").text()).isEqualTo("R&D &nosuchthing; Q&A");
    }

    @Test
    void forumLinkIsReadInAllItsForms() {
        assertThat(Markup.read("[url=http://a.example/]one[/url] [URL=\"http://b.example/\"]two[/URL]"
                                + " [url]http://c.example/[/url] [link=http://d.example/]four[/link]")
                        .links())
                .extracting(l -> l.address().host(), Hyperlink::notation)
                .containsExactly(
                        tuple("a.example", Notation.BBCODE),
                        tuple("b.example", Notation.BBCODE),
                        tuple("c.example", Notation.BBCODE),
                        tuple("d.example", Notation.BBCODE));
    }

    @Test
    void forumMarkupIsNotText() {
        MarkedText read = Markup.read("[b]Very[/b] [color=red]red[/color] roof");
        assertThat(read.bbcode()).isTrue();
        assertThat(Words.of(read.text())).containsExactly("very", "red", "roof");
    }

    @Test
    void forumLinkThatIsNeverClosedIsALinkAllTheSame() {
        assertThat(Markup.read("[url=http://a.example/]sheds for all").links())
                .extracting(l -> l.address().host())
                .containsExactly("a.example");
    }

    @Test
    void squareBracketsOfJournalistsAreNoForumMarkup() {
        assertThat(Markup.read("He said [sic] that [...] it was [the council's] fault")
                        .bbcode())
                .isFalse();
    }

    @Test
    void linkInAnUnseenElementIsHidden() {
        for (String style : List.of(
                "display:none",
                "DISPLAY : NONE",
                "visibility:hidden",
                "font-size:0",
                "position:absolute;left:-9999px",
                "text-indent:-5000px")) {
            assertThat(Markup.read("Hi <div style='" + style + "'><p><a href='http://a.example/'>x</a></p></div>")
                            .links())
                    .as(style)
                    .extracting(Hyperlink::hidden)
                    .containsExactly(true);
        }
        assertThat(Markup.read("<p hidden><a href='http://a.example/'>x</a></p>")
                        .links())
                .extracting(Hyperlink::hidden)
                .containsExactly(true);
    }

    @Test
    void linkBehindAnUnseenElementIsNotHidden() {
        assertThat(Markup.read("<p style='display:none'>x</p><a href='http://a.example/'>y</a>")
                        .links())
                .extracting(Hyperlink::hidden)
                .containsExactly(false);
    }

    @Test
    void bareAddressIsALinkWithoutItsFullStop() {
        MarkedText read =
                Markup.read("It is at http://a.example/x?y=z. And at www.b.example, too (https://c.example/).");
        assertThat(read.links())
                .extracting(l -> l.address().raw(), Hyperlink::notation)
                .containsExactly(
                        tuple("http://a.example/x?y=z", Notation.BARE),
                        tuple("www.b.example", Notation.BARE),
                        tuple("https://c.example/", Notation.BARE));
    }

    @Test
    void addressIsNotProse() {
        assertThat(Words.of(
                        Markup.read("Look: http://cheap.example/viagra here").prose()))
                .containsExactly("look", "here");
    }

    @Test
    void linkedAddressCountsOnce() {
        assertThat(Markup.read("<a href='http://a.example/x'>http://a.example/x</a>")
                        .links())
                .hasSize(1);
    }

    @Test
    void quotationAndCodeAreSeen() {
        assertThat(Markup.read("<blockquote>It is warm.</blockquote> It is not.")
                        .quoted())
                .isTrue();
        assertThat(Markup.read("Try <code>ls</code>").quoted()).isTrue();
        assertThat(Markup.read("Try <b>ls</b>").quoted()).isFalse();
    }

    @Test
    void scriptsAndStylesAreNotRead() {
        assertThat(Markup.read("a<script>var b = 1;</script><style>p { c: d }</style>e")
                        .text()
                        .replace(" ", ""))
                .isEqualTo("ae");
    }

    @Test
    void brokenMarkupIsReadAsFarAsItGoes() {
        assertThat(Markup.read("<b>bold <i>both</b> rest</i> <a href='http://a.example/>never closed")
                        .text())
                .startsWith("bold both");
        assertThat(Markup.read("<<>><a <b> & &; </ <!-- open").text()).isNotNull();
        assertThat(Markup.read("I <3 books and 2 < 3").text()).isEqualTo("I <3 books and 2 < 3");
    }

    @Test
    void deepNestingIsSurvived() {
        assertThat(Markup.read("<div>".repeat(8_000)).text()).isEmpty();
        assertThat(Markup.read("[b]".repeat(10_000) + "deep").text()).isEqualTo("deep");
    }

    @Test
    void endlessTextIsCutShort() {
        assertThat(Markup.read("word ".repeat(100_000)).text()).hasSizeLessThan(50_000);
    }
}
