package org.gatepost.commands;

import org.gatepost.commands.demonstration.Demonstration.Invitation;

/** What is printed once the service is ready. */
record Greeting(String address) {

    String plain(int sites) {
        return "\nGatepost is ready: " + address + "/  (API: " + address + "/q/swagger-ui)\n"
                + (sites == 0
                        ? "No site is known yet. Add one:  java -jar quarkus-run.jar site add https://blog.example/\n"
                        : "");
    }

    String withDemonstration(Invitation invitation) {
        return """

                Gatepost is ready.
                  Latest decisions   %1$s/
                  The API, to try    %1$s/q/swagger-ui
                  Demonstration      %2$s, key %3$s (everybody knows it: for trying out only)

                Send it something:

                curl -s %1$s/api/v1/submissions \\
                  -H 'Authorization: Bearer %3$s' -H 'Content-Type: application/json' \\
                  -d '{"kind":"trackback","article":{"url":"%4$s"},"author":{"name":"Poker bonus codes"},"title":"Texas holdem no deposit","content":"I found your entry interesting so I have added a trackback to it on my weblog","sourceUrl":"http://poker-bonus-codes.example/holdem"}'

                End with Ctrl-C; what came in is kept.
                """.formatted(address, invitation.siteName(), invitation.key().text(), invitation.articleUrl());
    }
}
