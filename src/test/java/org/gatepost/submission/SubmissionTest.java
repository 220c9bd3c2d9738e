package org.gatepost.submission;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class SubmissionTest {

    @Test
    void absentPartsAreEmptyAndNeverNull() {
        Submission bare =
                new Submission(Kind.COMMENT, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(bare.article()).isEqualTo(ArticleRef.NONE);
        assertThat(bare.author()).isEqualTo(Author.UNKNOWN);
        assertThat(bare.form()).isEqualTo(Form.UNKNOWN);
        assertThat(bare.submittedAt()).isEmpty();
        assertThat(bare.title()
                        + bare.content()
                        + bare.sourceUrl()
                        + bare.blogName()
                        + bare.referrer()
                        + bare.parentId()
                        + bare.externalId()
                        + bare.callbackUrl())
                .isEmpty();
    }

    @Test
    void kindMustBeKnown() {
        assertThatNullPointerException().isThrownBy(() -> Submission.of(null, null, null, "", ""));
    }

    @Test
    void answeringChangesNothingButTheArticle() {
        Submission sent = Submission.of(Kind.PINGBACK, null, Author.named("Notes", "https://n.example/"), "t", "c");
        ArticleRef known = new ArticleRef("https://courier.example/a", "A", "B", "en", null);
        Submission answering = sent.answering(known);
        assertThat(answering.article()).isEqualTo(known);
        assertThat(answering.answering(ArticleRef.NONE)).isEqualTo(sent);
    }

    @Test
    void authorsPrintedFormKeepsAddressesToItself() {
        Author author = new Author("Ann", "ann@paper.example", "https://ann.example/", "192.0.2.7", "Browser", "");
        assertThat(author.toString()).contains("Ann").doesNotContain("ann@paper.example", "192.0.2.7");
    }

    @Test
    void wordsOfContractsNameTheirValues() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.ofWord(kind.word())).contains(kind);
        }
        for (Label label : Label.values()) {
            assertThat(Label.ofWord(label.word())).contains(label);
        }
        assertThat(Kind.ofWord("telegram")).isEmpty();
        assertThat(Kind.ofWord("COMMENT")).isEmpty();
        assertThat(Label.ofWord("eggs")).isEmpty();
    }

    @Test
    void onlyCommentsHaveNoSourcePage() {
        assertThat(Kind.COMMENT.isLinkback()).isFalse();
        assertThat(Kind.PINGBACK.isLinkback()).isTrue();
        assertThat(Kind.TRACKBACK.isLinkback()).isTrue();
        assertThat(Kind.WEBMENTION.isLinkback()).isTrue();
    }

    @Test
    void exampleWithoutSiteBelongsToItsDataSet() {
        Submission sent = Submission.of(Kind.COMMENT, null, null, "", "Hi");
        Example example = new Example("1", "port", "", sent, Optional.empty(), null, Optional.empty());
        assertThat(example.site()).isEqualTo("port");
        assertThat(example.lang()).isEmpty();
        assertThat(example.isSpam()).isFalse();
        assertThat(new Example("1", "port", "s", sent, Optional.of(Label.SPAM), "", Optional.empty()).isSpam())
                .isTrue();
    }
}
