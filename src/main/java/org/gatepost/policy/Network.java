package org.gatepost.policy;

import java.net.InetAddress;
import java.util.Optional;

import com.google.common.net.InetAddresses;

/** A range of IP addresses in CIDR notation (RFC 4632, RFC 4291 section 2.3), or a single address. */
record Network(byte[] address, int prefix) {

    /** Reads {@code 192.0.2.0/24}, {@code 2001:db8::/32} or a plain address; nothing where it is none. */
    static Optional<Network> parse(String written) {
        String[] parts = written.strip().split("/", 2);
        if (!InetAddresses.isInetAddress(parts[0])) {
            return Optional.empty();
        }
        byte[] address = InetAddresses.forString(parts[0]).getAddress();
        int longest = address.length * 8;
        if (parts.length == 1) {
            return Optional.of(new Network(address, longest));
        }
        if (!parts[1].matches("\\d{1,3}") || Integer.parseInt(parts[1]) > longest) {
            return Optional.empty();
        }
        return Optional.of(new Network(address, Integer.parseInt(parts[1])));
    }

    boolean contains(String ip) {
        if (!InetAddresses.isInetAddress(ip)) {
            return false;
        }
        InetAddress other = InetAddresses.forString(ip);
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (address[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
