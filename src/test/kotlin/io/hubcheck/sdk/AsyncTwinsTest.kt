package io.hubcheck.sdk

import io.hubcheck.Hubcheck
import io.hubcheck.api.ModelValidator
import io.hubcheck.api.Outcome
import io.hubcheck.api.PairQuestion
import io.hubcheck.demo.StandInHub
import io.hubcheck.testkit.StandInHubExtension
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.ExtendWith
import java.util.concurrent.CompletionStage
import java.util.concurrent.TimeUnit
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** A coroutine that is cancelled leaves no request behind. */
@ExtendWith(StandInHubExtension::class)
class AsyncTwinsTest {

    private val served = PairQuestion.of("Qwen/Qwen3-32B", "groq", "conversational")

    @Test
    fun `the real call it waits for is given up, and not remembered as one that failed`(hub: StandInHub) {
        val token = hub.tokens().value("read")
        SilentServer("/chat/completions").use { router ->
            open(hub.url().toString(), router.url).use { hubcheck ->
                router.seesHangUp(hubcheck) { tryOutAsync(served, token) }
                val verdict = hubcheck.validator().validate(served, token)
                assertEquals(Outcome.SKIPPED, verdict.findings.single { it.check == "real-call" }.outcome)
            }
        }
    }

    @Test
    fun `the page of a model is given up though others might have wanted it too`() {
        SilentServer("/api/models/acme/quiet").use { hub ->
            open(hub.url).use { hubcheck ->
                hub.seesHangUp(hubcheck) { validateAsync(PairQuestion.of("acme/quiet", "groq"), null) }
            }
        }
    }

    @Test
    fun `the question whose token it is is given up, asked for itself or within a verdict`(hub: StandInHub) {
        val token = hub.tokens().value("read")
        SilentServer("/api/whoami-v2").use { silent ->
            open(silent.url).use { hubcheck -> silent.seesHangUp(hubcheck) { inspectAsync(token) } }
        }
        SilentServer("/api/whoami-v2").use { silent ->
            open(silent.url).use { hubcheck -> silent.seesHangUp(hubcheck) { validateAsync(served, token) } }
        }
    }

    private fun SilentServer.seesHangUp(hubcheck: Hubcheck, question: ModelValidator.() -> CompletionStage<*>) {
        runBlocking(Dispatchers.IO) {
            val asking = launch { hubcheck.validator().question().await() }
            assertTrue(asked.await(30, TimeUnit.SECONDS), "It was asked")
            asking.cancelAndJoin()
        }
        assertTrue(hungUp.await(30, TimeUnit.SECONDS), "The caller hung up")
    }

    /** Nothing but a cancellation ends a call. */
    private fun open(hub: String, router: String = hub) = Hubcheck.open(
        mapOf(
            "hubcheck.hub.url" to hub,
            "hubcheck.router.url" to router,
            "hubcheck.hub.http.read-timeout" to "10m",
            "hubcheck.hub.http.call-timeout" to "10m",
        ),
    )
}
