package io.hubcheck.sdk

import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import org.junit.jupiter.api.io.TempDir
import java.io.StringWriter
import java.nio.file.Path
import javax.tools.ToolProvider
import kotlin.io.path.createParentDirectories
import kotlin.io.path.exists
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.name
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** Who copies an example out of the documentation gets one that compiles. */
class DocumentationTest {

    private val pages = Path.of("docs/plugins").listDirectoryEntries("*.md").sorted()

    @TestFactory
    fun `all examples of a page compile`(@TempDir folder: Path): List<DynamicTest> = pages.flatMap { page ->
        val text = page.readText()
        listOf(
            dynamicTest("Java in ${page.name}") {
                assertEquals("", javaComplaints(folder.resolve(page.name), blocks(text, "java")))
            },
            dynamicTest("Kotlin in ${page.name}") {
                val sources = blocks(text, "kotlin")
                assertEquals("", if (sources.isEmpty()) "" else KotlinCompiler.complaints(*sources.toTypedArray()))
            },
        )
    }

    @Test
    fun `each extension point has an example in both languages`() {
        val chapters = Path.of("docs/plugins/reference.md").readText().split("\n## ")
        for (point in listOf("CatalogSource", "PairCheck", "TokenInspector", "Exporter", "ChangeListener", "ColumnSpec", "DetailSection")) {
            val chapter = chapters.single { it.lines().first() == point }
            assertEquals(listOf(1, 1), listOf(blocks(chapter, "java").size, blocks(chapter, "kotlin").size), point)
        }
    }

    @Test
    fun `links lead somewhere`() {
        for (page in pages) {
            for (link in Regex("""]\(([^)#:]+)(#[^)]*)?\)""").findAll(page.readText())) {
                assertTrue(page.resolveSibling(link.groupValues[1]).exists(), "${page.name}: ${link.value}")
            }
        }
    }

    private fun blocks(text: String, language: String) =
        Regex("```$language\n(.*?)```", RegexOption.DOT_MATCHES_ALL).findAll(text).map { it.groupValues[1] }.toList()

    /** The test kit and the whole of Hubcheck are on the class path, as they may be in a plugin's tests. */
    private fun javaComplaints(folder: Path, sources: List<String>): String {
        if (sources.isEmpty()) return ""
        val files = sources.map { source ->
            val type = Regex("""(?:class|interface|record) (\w+)""").find(source)!!.groupValues[1]
            folder.resolve("$type.java").createParentDirectories().apply { writeText(source) }
        }
        val compiler = ToolProvider.getSystemJavaCompiler()
        val said = StringWriter()
        compiler.getStandardFileManager(null, null, null).use { manager ->
            val options = listOf("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"))
            val units = manager.getJavaFileObjectsFromPaths(files)
            return if (compiler.getTask(said, manager, null, options, null, units).call()) "" else said.toString()
        }
    }
}
