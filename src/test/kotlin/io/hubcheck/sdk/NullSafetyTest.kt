package io.hubcheck.sdk

import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertContains
import kotlin.test.assertEquals

/** What Kotlin's compiler lets authors write against the SDK, and what it keeps them from. */
class NullSafetyTest {

    private class Pair(val about: String, val right: String, val wrong: String, val complaint: String)

    private val pairs = listOf(
        Pair(
            "a finding says something",
            """fun f() = Finding.pass("c", "Fine.", null)""",
            """fun f() = Finding.pass("c", null, null)""",
            NULL,
        ),
        Pair("a price may be unknown", "fun f(o: Offer) = o.price?.output?.signum()", "fun f(o: Offer) = o.price.output.signum()", UNSAFE),
        Pair("a model has an id", """fun f() = ModelId("a/b")""", "fun f() = ModelId(null)", NULL),
        Pair("a check answers", """val c = PairCheck { Finding.skipped("c", "No.") }""", "val c = PairCheck { null }", NULL),
        Pair(
            "an inspector answers",
            """val i = TokenInspector { Finding.skipped("i", it.fingerprint) }""",
            "val i = TokenInspector { null }",
            NULL,
        ),
        Pair("a source answers", "val s = CatalogSource { Harvest.whole(listOf()) }", "val s = CatalogSource { null }", NULL),
        Pair(
            "a harvest has no holes",
            "fun f(l: Listing) = Harvest.whole(listOf(l))",
            "fun f(l: Listing?) = Harvest.whole(listOf(l))",
            MISMATCH,
        ),
        Pair(
            "a cell may be empty, a column's heading not",
            """val c = ColumnSpec("c", "C", true) { null }""",
            """val c = ColumnSpec("c", null, true) { null }""",
            NULL,
        ),
        Pair(
            "a section may be empty, but not null",
            """val s = DetailSection("s", "S") { _, _ -> listOf() }""",
            """val s = DetailSection("s", "S") { _, _ -> null }""",
            NULL,
        ),
        Pair(
            "a row's link may be missing",
            """fun f(r: DetailSection.Row) = r.link?.host""",
            """fun f(r: DetailSection.Row) = r.link.host""",
            UNSAFE,
        ),
        Pair("a setting may be missing", """fun f(c: PluginContext) = c.settings["a"]?.length""", """fun f(c: PluginContext) = c.settings["a"].length""", UNSAFE),
        Pair("a caller may be signed out", "fun f(p: PairFacts) = p.token?.kind", "fun f(p: PairFacts) = p.token.kind", UNSAFE),
        Pair("a token's validity may be unknown", "fun f(t: TokenReport) = t.valid == true", "fun f(t: TokenReport) = if (t.valid) 1 else 0", MISMATCH),
        Pair("a token may have no end", "fun f(t: TokenView) = t.expiresAt?.epochSecond", "fun f(t: TokenView) = t.expiresAt.epochSecond", UNSAFE),
        Pair("a verdict may have no provider", "fun f(v: Verdict) = v.provider?.value", "fun f(v: Verdict) = v.provider.value", UNSAFE),
        Pair("a new offer was nothing before", "fun f(c: OfferChange) = c.before?.length", "fun f(c: OfferChange) = c.before.length", UNSAFE),
        Pair("an exporter is no null", """fun f(r: Registrar, e: ExportFormat) = r.exporter(e) { _, _ -> }""", "fun f(r: Registrar, e: ExportFormat) = r.exporter(e, null)", NULL),
        Pair("a listener is no null", """fun f(r: Registrar) = r.listener("l") { }""", """fun f(r: Registrar) = r.listener("l", null)""", NULL),
        Pair("anyone may ask", """fun f(v: ModelValidator) = v.validate(PairQuestion.of("a/b"), null)""", "fun f(v: ModelValidator) = v.validate(null, null)", NULL),
        Pair("an answer to come is no null", "fun f(v: ModelValidator) = v.inspectAsync(null).thenApply { it.kind }", "fun f(v: ModelValidator) = v.modelsAsync(null)", NULL),
    )

    @Test
    fun `what is right compiles`() {
        assertEquals("", KotlinCompiler.complaints(program { it.right }))
    }

    /** All at once, since a compiler takes its time to start: each has a line of its own. */
    @TestFactory
    fun `what is wrong does not`(): List<DynamicTest> {
        val complaints = KotlinCompiler.complaints(program { it.wrong }).lines()
        return pairs.mapIndexed { index, pair ->
            dynamicTest(pair.about) {
                val line = "Snippet0.kt:${IMPORTS.lines().size + index}:"
                assertContains(complaints.filter { line in it }.toString(), Regex(pair.complaint))
            }
        }
    }

    private fun program(part: (Pair) -> String) =
        IMPORTS + pairs.withIndex().joinToString("\n") { (index, pair) -> "object O$index { ${part(pair)} }" }

    private companion object {
        const val IMPORTS = "import io.hubcheck.api.*\nimport io.hubcheck.api.spi.*\n"
        const val NULL = "null cannot be a value of a non-null type"
        const val MISMATCH = "type mismatch"
        const val UNSAFE = "only safe .* calls are allowed on a nullable receiver"
    }
}
