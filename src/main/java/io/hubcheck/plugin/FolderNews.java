package io.hubcheck.plugin;

import java.util.List;

/**
 * What a look into the plugins' folder found, by names of jars.
 *
 * @param read those that were new or had been replaced; each is at work now, disabled, or rejected
 * @param gone those that are there no more
 * @param changing those that have come or changed since the look before, so that they may be copied only half: what stays
 *     the same until the next look is read then
 */
public record FolderNews(List<String> read, List<String> gone, List<String> changing) {

    public FolderNews {
        read = List.copyOf(read);
        gone = List.copyOf(gone);
        changing = List.copyOf(changing);
    }
}
