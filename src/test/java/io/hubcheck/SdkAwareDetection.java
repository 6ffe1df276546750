package io.hubcheck;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Each direct sub-package is a module, and {@code api.spi} is part of the SDK's face.
 *
 * <p>An annotation would say the same, but the SDK may import nothing but the JDK and JSpecify.
 */
public class SdkAwareDetection implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage basePackage) {
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(basePackage);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage base, ApplicationModuleInformation information) {
        NamedInterfaces usual = NamedInterfaces.of(base, information);
        return base.getName().equals("io.hubcheck.api")
                ? usual.and(NamedInterfaces.builder(base).matching("spi").build())
                : usual;
    }
}
