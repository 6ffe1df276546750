package io.hubcheck

import io.hubcheck.api.InferencePermission.Decision
import io.hubcheck.api.ModelQuery
import io.hubcheck.api.Outcome
import io.hubcheck.api.PairQuestion
import io.hubcheck.api.TokenKind
import io.hubcheck.demo.StandInHub
import io.hubcheck.demo.StandInOptions
import kotlinx.coroutines.future.await
import kotlinx.coroutines.test.runTest
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** What a Kotlin program does with the SDK's façade, through a real socket. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KotlinProgramTest {

    private lateinit var hub: StandInHub
    private lateinit var hubcheck: Hubcheck

    private val validator get() = hubcheck.validator()

    @BeforeAll
    fun open() {
        hub = StandInHub.start(StandInOptions.forTests())
        val url = hub.url().toString()
        hubcheck = Hubcheck.open(mapOf("hubcheck.hub.url" to url, "hubcheck.router.url" to url))
    }

    @AfterAll
    fun close() {
        hubcheck.close()
        hub.close()
    }

    @Test
    fun `records read like Kotlin's own`() {
        val groq = validator.providers().providers.first { it.id.value == "groq" }

        assertEquals("Groq", groq.name)
        assertTrue(assertNotNull(groq.models) > 0)
    }

    @Test
    fun `a verdict is a when away from a decision`() {
        val verdict = validator.validate(PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational"))

        val mayGo = when (verdict.outcome) {
            Outcome.PASS, Outcome.WARN -> true
            Outcome.FAIL, Outcome.INCONCLUSIVE, Outcome.SKIPPED -> false
        }
        assertTrue(mayGo, verdict.toString())
        assertEquals("groq", verdict.provider?.value)
    }

    @Test
    fun `the asynchronous twins suspend`() = runTest {
        val models = validator.modelsAsync(ModelQuery("groq", "conversational", null, 5)).await()
        val verdict = validator.validateAsync(PairQuestion.of(models.models.first().value, "groq"), null).await()
        val providers = validator.providersAsync(null).await()
        val ofGroq = validator.modelsOfAsync("groq").await()

        assertEquals(models.models.first().value, verdict.model)
        assertTrue(providers.providers.isNotEmpty())
        assertTrue(ofGroq.models.containsAll(models.models))
    }

    @Test
    fun `a token is told what it may do`() = runTest {
        val report = validator.inspectAsync(hub.tokens().value("fine_inference")).await()

        assertEquals(true, report.valid)
        assertEquals(TokenKind.FINE_GRAINED, report.kind)
        assertEquals(Decision.GRANTED, report.inference.decision)
        assertNull(report.problem)
    }

    @Test
    fun `a token is found in whatever holds it`() {
        data class Login(val token: String)

        assertEquals("hf_demo_read", validator.extractToken("Bearer hf_demo_read").orElseThrow())
        assertEquals("hf_demo_read", validator.extractToken(mapOf("access_token" to "hf_demo_read")).orElseThrow())
        assertEquals("hf_demo_read", validator.extractToken(Login("hf_demo_read")).orElse(null))
        assertTrue(validator.extractToken(null).isEmpty)
        assertTrue(validator.extractToken(42).isEmpty)
    }
}
