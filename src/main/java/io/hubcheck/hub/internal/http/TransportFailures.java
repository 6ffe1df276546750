package io.hubcheck.hub.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import io.hubcheck.hub.Credential;
import io.hubcheck.hub.HubException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** What it means that there is no answer, or none that can be read. */
final class TransportFailures {

    private TransportFailures() {}

    static HubException exception(IOException failure, String host) {
        return switch (failure) {
            case UnreadableAnswerException answer -> malformed(host, String.valueOf(answer.getMessage()));
            case JsonEncodingException _ -> malformed(host, "is not JSON");
            case EOFException _ -> malformed(host, "is empty");
            case UnknownHostException cause ->
                unreachable(
                        "The name " + host + " could not be found (DNS). Check the network and the address.", cause);
            case ConnectException cause -> noConnection(host, cause);
            case NoRouteToHostException cause -> noConnection(host, cause);
            case SSLException cause ->
                unreachable(
                        "No secure connection to " + host + " could be made. Check proxies and certificates.", cause);
            case InterruptedIOException cause ->
                unreachable(host + " did not answer in time. Try again in a few minutes.", cause);
            default -> unreachable("The connection to " + host + " broke. Try again in a few minutes.", failure);
        };
    }

    /** An answer that is JSON, but not what was asked for. */
    static HubException exception(JsonDataException failure, String host, Credential credential) {
        String detail = UpstreamText.clean(String.valueOf(failure.getMessage()), credential);
        return malformed(host, "has a shape that Hubcheck doesn't know (" + detail + ")");
    }

    static HubException nothing(String host) {
        return malformed(host, "is empty");
    }

    private static HubException noConnection(String host, IOException cause) {
        return unreachable("No connection to " + host + " could be made. Check the network and the address.", cause);
    }

    private static HubException unreachable(String message, IOException cause) {
        return new HubException.Unreachable(message, cause);
    }

    /** Without a cause: it might quote the answer. */
    private static HubException malformed(String host, String what) {
        return new HubException.Malformed(
                "The answer of " + host + " " + what + ". Try again; if it stays, check the configured address.", null);
    }
}
