package io.hubcheck.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The type keeps its meaning and its signatures as long as the API level {@link #since()} is supported. */
@Documented
@Stable
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Stable {

    /** The API level in which the type appeared. */
    int since() default 1;
}
