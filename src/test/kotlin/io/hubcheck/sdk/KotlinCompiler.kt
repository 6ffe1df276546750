package io.hubcheck.sdk

import io.hubcheck.api.spi.HubcheckPlugin
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jspecify.annotations.Nullable
import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.createTempDirectory
import kotlin.io.path.writeText

/** Kotlin's own compiler, as a plugin's build runs it. */
internal object KotlinCompiler {

    /** What it complains of, or an empty text if they compile; they are called `Snippet0.kt` and so on. */
    fun complaints(vararg sources: String): String {
        val folder = createTempDirectory("kotlin")
        val files = sources.mapIndexed { index, source ->
            folder.resolve("Snippet$index.kt").apply { writeText(source) }.toString()
        }
        val said = ByteArrayOutputStream()
        val ended = K2JVMCompiler().exec(
            PrintStream(said),
            "-Xjspecify-annotations=strict", "-jvm-target", "25", "-no-stdlib", "-no-reflect", "-nowarn",
            "-classpath", listOf(HubcheckPlugin::class, Nullable::class, Unit::class).joinToString(File.pathSeparator) { home(it.java) },
            "-d", folder.resolve("classes").toString(),
            *files.toTypedArray(),
        )
        folder.toFile().deleteRecursively()
        return if (ended == ExitCode.OK) "" else said.toString().ifBlank { ended.toString() }
    }

    private fun home(type: Class<*>) = Path.of(type.protectionDomain.codeSource.location.toURI()).toString()
}
