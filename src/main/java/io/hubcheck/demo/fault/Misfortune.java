package io.hubcheck.demo.fault;

/** The bodies that come with a fault. */
final class Misfortune {

    static final String PAGE = """
            <!doctype html><html><head><title>Maintenance</title></head>
            <body><h1>Back in a moment</h1></body></html>
            """;

    static final String BAD_GATEWAY = """
            <html><head><title>502 Bad Gateway</title></head>
            <body><center><h1>502 Bad Gateway</h1></center></body></html>
            """;

    private Misfortune() {}

    static String body(int status) {
        String message = switch (status) {
            case 401 -> "Invalid username or password.";
            case 402 ->
                "You have depleted your monthly included credits. Purchase pre-paid credits to continue using"
                        + " Inference Providers. Alternatively, subscribe to PRO to get 20x more included usage.";
            case 403 ->
                "This authentication method does not have sufficient permissions to call Inference Providers"
                        + " on behalf of user demo-alice";
            case 429 -> "Too many requests: the quota of this window is used up.";
            case 503 -> "Service temporarily unavailable";
            default -> "Internal Error - We're working hard to fix this as soon as possible!";
        };
        return "{\"error\":\"" + message + "\"}";
    }

    static String emptyList(String path) {
        if (path.startsWith("/api/partners/")) {
            return "{}";
        }
        return path.startsWith("/api/") ? "[]" : "{\"object\":\"list\",\"data\":[]}";
    }
}
