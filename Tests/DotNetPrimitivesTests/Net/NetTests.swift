import DotNetPrimitives
import Testing

@Suite("Addresses")
struct NetTests {
    @Test("IP addresses are read and written", arguments: Table(addressTable).rows)
    func addresses(row: [String]) {
        #expect(outcome { try NetIPAddress.parse(row[0]).description } == row[1], "\(row[0])")
    }

    @Test("bad and relative addresses", arguments: Table(uriTable).rows)
    func uris(row: [String]) {
        let parts = row[0].split(separator: " ", maxSplits: 1).map(String.init)
        let result = outcome {
            if parts.count == 2, parts[0].hasSuffix("q") {
                return try NetUri.parse(parts[0]).resolving(parts[1]).absoluteUri
            }
            return try NetUri.parse(row[0]).absoluteUri
        }
        #expect(result == row[1], "\(row)")
    }

    @Test("an address is taken apart")
    func parts() throws {
        let uri = try NetUri.parse("https://user:pw@Example.COM:8443/a/b%20c/../d?x=1&y=%20#frag")
        #expect(uri.scheme == "https" && uri.host == "example.com" && uri.port == 8443)
        #expect(uri.absolutePath == "/a/d" && uri.query == "?x=1&y=%20" && uri.fragment == "#frag")
        #expect(uri.absoluteUri == "https://user:pw@example.com:8443/a/d?x=1&y=%20#frag")
        #expect(uri.authority == "example.com:8443" && uri.userInfo == "user:pw" && !uri.isDefaultPort)
        #expect(uri.description == "https://user:pw@example.com:8443/a/d?x=1&y= #frag")
        #expect(uri.segments == ["/", "a/", "d"] && uri.hostNameType == "Dns")
        #expect(try NetUri.parse("http://example.com").absoluteUri == "http://example.com/")
        #expect(try NetUri.parse("http://example.com:80/").absoluteUri == "http://example.com/")
        #expect(try NetUri.parse("ftp://x/y z").absoluteUri == "ftp://x/y%20z")
        #expect(try NetUri.parse("file:///tmp/a%20b").localPath == "/tmp/a b")
        #expect(try NetUri.parse("HTTP://EXAMPLE.com/Ä?ö").absoluteUri == "http://example.com/%C3%84?%C3%B6")
        #expect(try NetUri.parse("HTTP://EXAMPLE.com/Ä?ö").description == "http://example.com/Ä?ö")
        let mail = try NetUri.parse("mailto:a@b.c")
        #expect(mail.absoluteUri == "mailto:a@b.c" && mail.host == "b.c" && mail.userInfo == "a" && mail.port == 25)
        let six = try NetUri.parse("http://[::1]:8080/x")
        #expect(six.host == "[::1]" && six.port == 8080 && six.dnsSafeHost == "::1")
        #expect(!NetUri.parseAny("relative/x").isAbsolute)
    }

    @Test("percent and HTML escapes")
    func escapes() {
        let all = "a b&c=d/é?#[]@!$'()*+,;~_-."
        #expect(
            PercentEncoding.escapeData(all) == "a%20b%26c%3Dd%2F%C3%A9%3F%23%5B%5D%40%21%24%27%28%29%2A%2B%2C%3B~_-.")
        #expect(PercentEncoding.unescapeData("a%20b%C3%A9%zz%4") == "a bé%zz%4")
        #expect(PercentEncoding.urlEncode("a b&c=é/~!*()") == "a+b%26c%3D%C3%A9%2F%7E!*()")
        #expect(PercentEncoding.urlDecode("a+b%26%C3%A9") == "a b&é")
        #expect(
            HtmlText.encode("<a href=\"x\">&'é€ ©𝒳") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&#233;€ &#169;&#119987;")
        let entities = "&lt;a&gt; &amp;&quot;&#39;&#x41;&eacute;&euro;&foo;&#128512; &hellip;&copy"
        #expect(HtmlText.decode(entities) == "<a> &\"'Aé€&foo;😀 …&copy")
    }
}

/// Text, canonical text or failure.
private let addressTable = #"""
    1.2.3|1.2.0.3
    1|0.0.0.1
    0x10.1|16.0.0.1
    010.0.0.1|8.0.0.1
    256.1.1.1|!! FormatException: An invalid IP address was specified.
    1.2.3.4.5|!! FormatException: An invalid IP address was specified.
    |!! FormatException: An invalid IP address was specified.
    ::1|::1
    2001:DB8:0:0:0:0:0:1|2001:db8::1
    ::ffff:1.2.3.4|::ffff:1.2.3.4
    [::1]|::1
    [::1]:80|::1
    fe80::1%3|fe80::1%3
    1:2:3:4:5:6:7:8|1:2:3:4:5:6:7:8
    1:2:3:4:5:6:7|!! FormatException: An invalid IP address was specified.
    1::2::3|!! FormatException: An invalid IP address was specified.
    1:0:0:2:0:0:0:3|1:0:0:2::3
    0:0:0:0:0:0:0:0|::
    1:0:2:3:4:5:6:7|1:0:2:3:4:5:6:7
    ::1.2.3.4|::1.2.3.4
    12345::|!! FormatException: An invalid IP address was specified.
    g::|!! FormatException: An invalid IP address was specified.
    1.2.3.4 |!! FormatException: An invalid IP address was specified.
    64:ff9b::1.2.3.4|64:ff9b::102:304
    ::5efe:1.2.3.4|::5efe:1.2.3.4
    """#

/// Address, or base and reference; result or failure.
private let uriTable = #"""
    relative/x|!! UriFormatException: Invalid URI: The format of the URI could not be determined.
    |!! UriFormatException: Invalid URI: The URI is empty.
    http://|!! UriFormatException: Invalid URI: The hostname could not be parsed.
    http://a b/|!! UriFormatException: Invalid URI: The hostname could not be parsed.
    http://x:99999/|!! UriFormatException: Invalid URI: Invalid port specified.
    http://x:abc/|!! UriFormatException: Invalid URI: Invalid port specified.
    http://a/b/c/d?q ../e|http://a/b/e
    http://a/b/c/d?q ?z|http://a/b/c/d?z
    http://a/b/c/d?q /x|http://a/x
    http://a/b/c/d?q e|http://a/b/c/e
    http://a/b/c/d?q #f|http://a/b/c/d?q#f
    """#
