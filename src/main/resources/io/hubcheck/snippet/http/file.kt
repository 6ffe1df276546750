import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path

fun main() {
    val request = HttpRequest.newBuilder(URI.create({{url}}))
        .header("Authorization", "Bearer " + System.getenv("HF_TOKEN"))
        .header("Content-Type", "{{type}}")
        .header("X-HF-Bill-To", {{billTo}})
        .POST(BodyPublishers.ofFile(Path.of("{{file}}")))
        .build()
    HttpClient.newHttpClient().use { client ->
        val response = client.send(request, BodyHandlers.ofString())
        check(response.statusCode() == 200) { "${response.statusCode()} ${response.body()}" }
        println(response.body())
    }
}
