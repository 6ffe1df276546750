package io.hubcheck.snippet

import io.hubcheck.sdk.KotlinCompiler
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

class KotlinSnippetTest {

    /** Each in a package of its own, since each has a `main`. */
    @Test
    fun `Kotlin compiles`() {
        val programs = Calls.programs(Client.KOTLIN).mapIndexed { index, code -> "package call$index\n\n$code" }

        assertEquals("", KotlinCompiler.complaints(*programs.toTypedArray()))
    }
}
