package io.hubcheck.limit;

import static java.util.Objects.requireNonNullElseGet;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who counts as one: an IPv4 address, or the network of 64 bits that an IPv6 customer is given whole.
 *
 * @param name the address as text; anything else as it is
 */
public record ClientAddress(String name) {

    private static final int NETWORK_BYTES = 8;

    /** As some proxies pass an address on: with the port that it was sent from, and IPv6 in brackets before it. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](?::[0-9]+)?|([^:]+):[0-9]+");

    /** Whoever sends from an address, in any form that a server is told it in. */
    public static ClientAddress of(String remote) {
        try {
            InetAddress address = literal(remote);
            return new ClientAddress(
                    address instanceof Inet6Address ? network(address) + "/64" : address.getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return new ClientAddress(remote);
        }
    }

    static boolean isLoopback(String remote) {
        try {
            return literal(remote).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static InetAddress literal(String remote) {
        Matcher withPort = WITH_PORT.matcher(remote);
        String address =
                withPort.matches() ? requireNonNullElseGet(withPort.group(1), () -> withPort.group(2)) : remote;
        int zone = address.indexOf('%');
        return InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }
}
