package io.hubcheck.hosting;

/** The application can't start with its settings; the message is a sentence that names the one to change, and no value. */
final class UnusableSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableSettingException(String sentence) {
        super(sentence);
    }
}
