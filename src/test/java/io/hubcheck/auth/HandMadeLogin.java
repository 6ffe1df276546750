package io.hubcheck.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** The Hub's login with every answer in the test's own hands, wrong ones included. */
final class HandMadeLogin extends Dispatcher implements AutoCloseable {

    static final String CLIENT = "hubcheck-demo";
    static final String SECRET = "demo-secret";

    /** A code and what it was given for. */
    record Code(String user, Map<String, String> asked) {}

    final MockWebServer server = new MockWebServer();
    final Map<String, Code> codes = new ConcurrentHashMap<>();
    final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
    final List<String> paths = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    final List<String> tokens = new CopyOnWriteArrayList<>();

    /** What became of the connections that the login was asked over. */
    final List<String> connections = new CopyOnWriteArrayList<>();

    volatile String granted = "openid profile inference-api";
    volatile Duration life = Duration.ofHours(8);
    volatile String audience = CLIENT;
    volatile boolean refreshable = true;
    volatile String issuer = "";
    volatile String nonce = "";
    volatile Supplier<@Nullable MockResponse> onRefresh = () -> null;
    volatile Supplier<@Nullable MockResponse> onUserinfo = () -> null;

    private final InstantSource clock;
    private final RSAKey key = key();
    private final AtomicInteger count = new AtomicInteger();

    HandMadeLogin(InstantSource clock) {
        this.clock = clock;
        server.setDispatcher(this);
        try {
            server.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getPort();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        paths.add(request.getUrl().encodedPath());
        if (request.getUrl().encodedPath().startsWith("/oauth/")) {
            connections.add(String.valueOf(request.getHeaders().get("Connection")));
        }
        authorizations.add(String.valueOf(request.getHeaders().get("Authorization")));
        return switch (request.getUrl().encodedPath()) {
            case "/oauth/token" -> token(request);
            case "/oauth/userinfo" -> {
                MockResponse own = onUserinfo.get();
                yield own == null ? json(userinfo(userOf(request))) : own;
            }
            case "/oauth/jwks" -> json(new JWKSet(key).toString());
            case "/api/whoami-v2" -> whoami(request);
            default -> json("[]");
        };
    }

    /** What a person's browser does at the login's page: it says yes, and is led back. */
    URI consent(URI authorize, String user) {
        Map<String, String> asked = parameters(authorize.getRawQuery());
        String code = "code-" + count.incrementAndGet();
        codes.put(code, new Code(user, asked));
        return back(asked, Map.of("code", code));
    }

    /** It says no. */
    URI deny(URI authorize) {
        return back(
                parameters(authorize.getRawQuery()),
                Map.of("error", "access_denied", "error_description", "The user denied the request"));
    }

    private URI back(Map<String, String> asked, Map<String, String> answer) {
        Map<String, String> all = new HashMap<>(answer);
        all.put("state", asked.get("state"));
        return URI.create(asked.get("redirect_uri") + "?" + query(all));
    }

    private MockResponse token(RecordedRequest request) {
        Map<String, String> form = parameters(request.getBody().utf8());
        tokenRequests.add(form);
        if (form.get("grant_type").equals("refresh_token")) {
            MockResponse own = onRefresh.get();
            return own == null ? tokens(form.get("refresh_token").split("-")[1], null) : own;
        }
        Code code = codes.remove(form.get("code"));
        return code == null
                        || !challenge(form.get("code_verifier"))
                                .equals(code.asked().get("code_challenge"))
                ? error("invalid_grant")
                : tokens(code.user(), code.asked().get("nonce"));
    }

    private MockResponse tokens(String user, @Nullable String nonce) {
        String serial = user + "-" + count.incrementAndGet();
        String access = "hf_oauth_e30.e30.at-" + serial;
        String refresh = "hf_oauth__refresh_-" + serial;
        String id = idToken(user, nonce);
        tokens.addAll(List.of(access, refresh, id));
        return json("""
                {"access_token":"%s","token_type":"bearer","expires_in":%d,"id_token":"%s","scope":"%s"%s}""".formatted(
                access, life.toSeconds(), id, granted, refreshable ? ",\"refresh_token\":\"" + refresh + "\"" : ""));
    }

    MockResponse error(String code) {
        return json("{\"error\":\"" + code + "\"}").newBuilder().code(400).build();
    }

    private MockResponse whoami(RecordedRequest request) {
        return userOf(request).isEmpty()
                ? json("{\"error\":\"Invalid credentials in Authorization header\"}")
                        .newBuilder()
                        .code(401)
                        .build()
                : json("""
                        {"type":"user","name":"%s","fullname":"Somebody","isPro":false,"avatarUrl":"/a.svg","orgs":[],
                         "auth":{"type":"oauth"}}""".formatted(userOf(request)));
    }

    private static String userinfo(String user) {
        return """
                {"sub":"id-%1$s","preferred_username":"%1$s","name":"Dr %1$s","isPro":true,
                 "picture":"https://hub.example/avatars/%1$s.svg","orgs":[{"preferred_username":"acme"}]}""".formatted(user);
    }

    private static String userOf(RecordedRequest request) {
        String header = request.getHeaders().get("Authorization");
        return header == null || !header.contains(".at-") ? "" : header.replaceFirst(".*\\.at-(\\w+)-\\d+$", "$1");
    }

    private String idToken(String user, @Nullable String asked) {
        try {
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                    .issuer(issuer.isEmpty() ? url() : issuer)
                    .subject("id-" + user)
                    .audience(audience)
                    .issueTime(Date.from(clock.instant()))
                    .expirationTime(Date.from(clock.instant().plus(Duration.ofHours(1))));
            if (asked != null) {
                claims.claim("nonce", nonce.isEmpty() ? asked : nonce);
            }
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("k").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> parameters(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Everything as it was at the start. */
    void reset() {
        granted = "openid profile inference-api";
        life = Duration.ofHours(8);
        audience = CLIENT;
        refreshable = true;
        issuer = "";
        nonce = "";
        onRefresh = () -> null;
        onUserinfo = () -> null;
        tokenRequests.clear();
        connections.clear();
    }

    static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
