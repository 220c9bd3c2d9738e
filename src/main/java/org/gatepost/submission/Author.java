package org.gatepost.submission;

/**
 * Who a submission says it is from; every part as it arrived, none of it verified. An absent part is the empty text.
 *
 * @param role what the platform calls the author ({@code administrator}, {@code guest} …)
 */
public record Author(String name, String email, String url, String ip, String userAgent, String role) {

    /** Somebody who told nothing. */
    public static final Author UNKNOWN = new Author("", "", "", "", "", "");

    public Author {
        name = Texts.orEmpty(name);
        email = Texts.orEmpty(email);
        url = Texts.orEmpty(url);
        ip = Texts.orEmpty(ip);
        userAgent = Texts.orEmpty(userAgent);
        role = Texts.orEmpty(role);
    }

    /** An author of whom only name and address on the web are known. */
    public static Author named(String name, String url) {
        return new Author(name, "", url, "", "", "");
    }

    /** Leaves the e-mail and network addresses out: this may end in a log. */
    @Override
    public String toString() {
        return "Author[name=" + name + ", url=" + url + "]";
    }
}
