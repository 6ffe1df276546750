package io.hubcheck.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Who counts as one: an IPv4 address, or the network of 64 bits that an IPv6 customer is given whole.
 *
 * @param name the address as text; anything else as it is
 */
public record ClientAddress(String name) {

    private static final int NETWORK_BYTES = 8;

    /** Whoever sends from an address, in any form that a server is told it in. */
    public static ClientAddress of(String remote) {
        try {
            InetAddress address = InetAddress.ofLiteral(withoutZone(remote));
            return new ClientAddress(
                    address instanceof Inet6Address ? network(address) + "/64" : address.getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return new ClientAddress(remote);
        }
    }

    static boolean isLoopback(String remote) {
        try {
            return InetAddress.ofLiteral(withoutZone(remote)).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String withoutZone(String remote) {
        int zone = remote.indexOf('%');
        return zone < 0 ? remote : remote.substring(0, zone);
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
