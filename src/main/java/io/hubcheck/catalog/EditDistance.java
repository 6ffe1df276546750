package io.hubcheck.catalog;

/** How many letters must be added, left out or changed to make one word of another. */
public final class EditDistance {

    private EditDistance() {}

    /** The distance between two words, or {@code limit + 1} if it is greater than {@code limit}. */
    public static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = firstRow(other.length());
        for (int i = 1; i <= one.length(); i++) {
            if (nextRow(row, one.charAt(i - 1), i, other) > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[other.length()], limit + 1);
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 1; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    /** Turns the row of the letters so far into that of one letter more; its least entry can only grow from there on. */
    private static int nextRow(int[] row, char letter, int number, String other) {
        int diagonal = row[0];
        row[0] = number;
        int least = number;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
