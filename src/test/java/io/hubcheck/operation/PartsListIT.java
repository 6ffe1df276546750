package io.hubcheck.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hubcheck.examples.PackagedHubcheck;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever hears of a weakness of a library looks into the jar's own list for it. */
class PartsListIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** The build adds it after the list is made; it unpacks layers, and serves nobody. */
    private static final String UNPACKER = "spring-boot-jarmode-tools-";

    @Test
    void theJarListsEachOfItsLibrariesWithTheVersionThatIsInIt() throws IOException {
        try (JarFile jar = new JarFile(PackagedHubcheck.jar().toFile())) {
            Set<String> libraries = jar.stream()
                    .map(entry -> entry.getName().replace(LIBRARIES, ""))
                    .filter(name -> name.endsWith(".jar") && !name.startsWith(UNPACKER))
                    .collect(Collectors.toSet());

            assertThat(libraries)
                    .anyMatch(name -> name.startsWith("spring-boot-4"))
                    .anyMatch(name -> name.startsWith("flow-server-"))
                    .anyMatch(name -> name.startsWith("tomcat-embed-core-"))
                    .anyMatch(name -> name.startsWith("okhttp-jvm-"))
                    .anyMatch(name -> name.startsWith("nimbus-jose-jwt-"));
            assertThat(listed(jar)).containsAll(libraries);
        }
    }

    private static Set<String> listed(JarFile jar) throws IOException {
        String place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
        try (InputStream list = jar.getInputStream(jar.getEntry(place))) {
            JsonNode parts = JsonMapper.shared().readTree(list);
            assertThat(parts.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(parts.path("metadata").path("component").path("name").asString())
                    .isEqualTo("hubcheck");
            return parts.path("components")
                    .valueStream()
                    .peek(part -> assertThat(part.path("purl").asString())
                            .startsWith("pkg:maven/")
                            .contains("/" + part.path("name").asString() + "@"
                                    + part.path("version").asString()))
                    .map(part -> part.path("name").asString() + "-"
                            + part.path("version").asString() + ".jar")
                    .collect(Collectors.toSet());
        }
    }
}
