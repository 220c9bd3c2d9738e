package org.gatepost.signals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gatepost.testing.Draft;

class AddressSignalsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void observes(Case one) {
        one.holds();
    }

    static Stream<Case> cases() {
        Draft none = Draft.comment("A word on it.").by("Ann Robertson");
        Draft page = Draft.trackback("Notes", "A word on it.").source("https://notes.example/a/b");
        Draft front = at("https://paper.example/");
        return Stream.of(
                Case.of("address.present", "given", front).is(1),
                Case.of("address.present", "not given", none).is(0),
                Case.of("address.present", "a linkback points to its page, as it must", page)
                        .cannotBeObserved(),
                Case.of("address.depth", "front page", front).is(0),
                Case.of("address.depth", "two levels", at("https://paper.example/a/b/"))
                        .is(2),
                Case.of("address.depth", "not given", none).is(-1),
                Case.of("address.length", "22 characters", front).is(22),
                Case.of("address.length", "not given", none).is(0),
                Case.of("address.length", "endless", at("https://paper.example/" + "a".repeat(3000)))
                        .is(200),
                Case.of("address.query", "parameters", at("https://paper.example/?id=3"))
                        .is(1),
                Case.of("address.query", "no parameters", front).is(0),
                Case.of("address.scriptFile", "a file", at("https://paper.example/Page.PHP"))
                        .is(1),
                Case.of("address.scriptFile", "no file", at("https://paper.example/page"))
                        .is(0),
                Case.of("address.trade", "two words of trade", at("https://tramadol.example/pills"))
                        .is(2),
                Case.of("address.trade", "none", front).is(0),
                Case.of("address.tradeInside", "run together", at("https://cheapviagraonline.example/"))
                        .is(2),
                Case.of("address.tradeInside", "none", front).is(0),
                Case.of("address.keywordShare", "all of it", at("https://cheap-insurance.example/"))
                        .is(1),
                Case.of("address.keywordShare", "none of it", at("https://moira-vale.example/"))
                        .is(0),
                Case.of("address.hyphens", "host and path", at("https://my-paper.example/a_b-c"))
                        .is(3),
                Case.of("address.hyphens", "none", front).is(0),
                Case.of("address.hostHyphens", "host only", at("https://my-paper.example/a_b-c"))
                        .is(1),
                Case.of("address.hostHyphens", "none", front).is(0),
                Case.of("address.hostLength", "without www", at("https://www.paper.example/"))
                        .is(13),
                Case.of("address.hostLength", "not given", none).is(0),
                Case.of("address.hostDigits", "two", at("https://top10.example/"))
                        .is(2),
                Case.of("address.hostDigits", "none", front).is(0),
                Case.of("address.freePage", "a free page", at("https://ann.blogspot.com/"))
                        .is(1),
                Case.of("address.freePage", "an own host", front).is(0),
                Case.of("address.socialPage", "a profile", at("https://www.facebook.com/ann"))
                        .is(1),
                Case.of("address.socialPage", "a host that ends alike", at("https://notfacebook.com/ann"))
                        .is(0),
                Case.of("address.borrowed", "front page of a famous site", at("https://www.google.com/"))
                        .is(1),
                Case.of("address.borrowed", "a page of a famous site", at("https://www.google.com/maps"))
                        .is(0),
                Case.of("address.dots", "subdomain", at("https://ann.paper.example/"))
                        .is(2),
                Case.of("address.dots", "no subdomain", front).is(1),
                Case.of("address.suffix", "favoured by spammers", at("https://paper.xyz/"))
                        .is(1),
                Case.of("address.suffix", "ordinary", at("https://paper.org/")).is(0),
                Case.of("address.profilePage", "forum profile", at("https://paper.example/member.php?u=3"))
                        .is(1),
                Case.of("address.profilePage", "front page", front).is(0),
                Case.of("address.front", "front page", front).is(1),
                Case.of("address.front", "front page with parameters", at("https://paper.example/?ref=7"))
                        .is(0),
                Case.of("address.front", "a page", at("https://paper.example/a"))
                        .is(0),
                Case.of("address.front", "not given", none).is(0),
                Case.of("address.nameInHost", "own domain", at("https://robertson.example/"))
                        .is(1),
                Case.of("address.nameInHost", "another's domain", front).is(0),
                Case.of("address.nameInHost", "not given", none).is(-1),
                Case.of("address.nameInPath", "name in the path", at("https://paper.example/Robertson"))
                        .is(1),
                Case.of("address.nameInPath", "not in the path", front).is(0),
                Case.of("address.nameInPath", "not given", none).is(-1));
    }

    private static Draft at(String address) {
        return Draft.comment("A word on it.").by("Ann Robertson").at(address);
    }
}
