import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Files
import java.nio.file.Path

fun main() {
    val body = """
        {{body}}
    """.trimIndent()
    val request = HttpRequest.newBuilder(URI.create({{url}}))
        .header("Authorization", "Bearer " + System.getenv("HF_TOKEN"))
        .header("Content-Type", "application/json")
        .header("X-HF-Bill-To", {{billTo}})
        .POST(BodyPublishers.ofString(body))
        .build()
    HttpClient.newHttpClient().use { client ->
        val response = client.send(request, BodyHandlers.ofByteArray())
        check(response.statusCode() == 200) { "${response.statusCode()} ${response.body().decodeToString()}" }
        Files.write(Path.of("image.png"), response.body())
    }
}
