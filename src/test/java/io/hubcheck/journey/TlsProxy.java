package io.hubcheck.journey;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands before a server in the web: it speaks TLS with a certificate of its own making, and passes everything on to a
 * port of this machine, WebSockets included. In headers it says what it was asked for and by whom. Browsers must be told not
 * to mind the certificate.
 */
final class TlsProxy implements AutoCloseable {

    /** Where everybody comes from, as far as the server is told: not from this machine. */
    static final String VISITOR = "203.0.113.9";

    private static final String END_OF_HEAD = "\r\n\r\n";

    /** What it has its own word for. */
    private static final Pattern OWN = Pattern.compile("(?i)X-Forwarded-(Proto|Host|Port):.*");

    private final int backend;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param backend the port to pass on to */
    TlsProxy(int backend) {
        this.backend = backend;
        try {
            server = OwnCertificate.context()
                    .getServerSocketFactory()
                    .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    /** What makes a browser come here when it looks for a host: a part of {@code --host-resolver-rules}. */
    String rule(String host) {
        return "MAP " + host + ":443 127.0.0.1:" + server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket browser = server.accept();
                Thread.startVirtualThread(() -> connect(browser));
            } catch (IOException closed) {
                // It may be one connection's, or the end.
            }
        }
    }

    private void connect(Socket browser) {
        open.add(browser);
        try (browser;
                Socket behind = new Socket(InetAddress.getLoopbackAddress(), backend)) {
            open.add(behind);
            Thread back = Thread.startVirtualThread(() -> answer(behind, browser));
            ask(browser, behind);
            back.join();
            open.remove(behind);
        } catch (IOException gone) {
            // Either side may leave at any time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(browser);
        }
    }

    /** One request after the other; after an upgrade whatever comes. */
    private static void ask(Socket browser, Socket behind) throws IOException {
        try (InputStream in = new BufferedInputStream(browser.getInputStream());
                OutputStream out = behind.getOutputStream()) {
            String head;
            do {
                head = head(in);
                out.write(forwarded(head).getBytes(StandardCharsets.ISO_8859_1));
                out.write(in.readNBytes(
                        value(head, "Content-Length").map(Integer::parseInt).orElse(0)));
            } while (value(head, "Upgrade").isEmpty());
            in.transferTo(out);
        }
    }

    private static void answer(Socket behind, Socket browser) {
        try (behind;
                browser) {
            behind.getInputStream().transferTo(browser.getOutputStream());
        } catch (IOException gone) {
            // As above.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf(END_OF_HEAD) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        return head.toString().strip();
    }

    private static String forwarded(String head) {
        return Stream.concat(
                        head.lines().filter(line -> !OWN.matcher(line).matches()),
                        Stream.of(
                                "X-Forwarded-For: " + VISITOR,
                                "X-Forwarded-Proto: https",
                                "X-Forwarded-Host: " + value(head, "Host").orElse("")))
                .collect(Collectors.joining("\r\n", "", END_OF_HEAD));
    }

    private static Optional<String> value(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
