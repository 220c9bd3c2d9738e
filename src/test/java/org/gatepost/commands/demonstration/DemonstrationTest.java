package org.gatepost.commands.demonstration;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.gatepost.accounts.Site;
import org.gatepost.accounts.Sites;
import org.gatepost.screening.Records;
import org.gatepost.screening.Tally;
import org.gatepost.submission.Kind;
import org.gatepost.testing.OnPostgres;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@OnPostgres
class DemonstrationTest {

    @Inject
    Demonstration demonstration;

    @Inject
    Sites sites;

    @Inject
    Records records;

    @Test
    void fillingTwiceSendsEverythingOnce() {
        Site site = sites.ofKey(demonstration.fill().key()).orElseThrow();
        List<Tally> once = records.tally(site.id());

        demonstration.fill();

        assertThat(records.tally(site.id())).isEqualTo(once);
        assertThat(once.stream().mapToLong(Tally::count).sum()).isEqualTo(24);
    }

    @Test
    void everyKindOfSubmissionAndEveryArticleIsThere() {
        Blog blog = Blog.read(new ObjectMapper());

        assertThat(blog.submissions().stream().map(Blog.Item::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Kind.values()).stream().map(Kind::word).toList());
        assertThat(blog.submissions().stream().map(Blog.Item::article).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        blog.articles().stream().map(Blog.Piece::id).toList());
    }
}
