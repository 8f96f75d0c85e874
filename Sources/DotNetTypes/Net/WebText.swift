import DotNetPrimitives
import ShellValues

/// `System.Net.WebUtility` and `System.Web.HttpUtility`.
enum WebText {
    private static func convert(_ signature: String, _ run: @escaping (String) -> String) -> MethodOverload {
        method(signature) { call in call.string(0).map { .string(run($0)) } ?? .null }
    }

    static let utility = NetType("System.Net.WebUtility", declare: { _ in
        TypeDeclaration(staticMethods: [
            convert("string HtmlEncode(string value)") { HtmlText.encode($0) },
            convert("string HtmlDecode(string value)") { HtmlText.decode($0) },
            convert("string UrlEncode(string value)") { PercentEncoding.urlEncode($0) },
            convert("string UrlDecode(string encodedValue)") { PercentEncoding.urlDecode($0) },
        ])
    })

    static let http = NetType("System.Web.HttpUtility", declare: { _ in
        TypeDeclaration(staticMethods: [
            convert("string HtmlEncode(string s)") { HtmlText.encode($0) },
            convert("string HtmlAttributeEncode(string s)") { HtmlText.encode($0) },
            convert("string HtmlDecode(string s)") { HtmlText.decode($0) },
            convert("string UrlEncode(string str)") { lowerEscapes(PercentEncoding.urlEncode($0)) },
            convert("string UrlPathEncode(string str)") { PercentEncoding.escapeURI($0) },
            convert("string UrlDecode(string str)") { PercentEncoding.urlDecode($0) },
            method("System.Collections.Specialized.NameValueCollection ParseQueryString(string query)") { call in
                .object(parse(call.text(0)))
            },
        ])
    })

    /// `HttpUtility` writes its escapes in small letters.
    private static func lowerEscapes(_ text: String) -> String {
        var (result, left) = ("", 0)
        for c in text {
            if c == "%" { left = 3 }
            result += left > 0 ? c.lowercased() : String(c)
            left -= 1
        }
        return result
    }

    private static func parse(_ query: String) -> TableObject {
        let table = TableObject(type: nameValues)
        let text = query.hasPrefix("?") ? query.dropFirst() : query[...]
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { PercentEncoding.urlDecode(String($0)) }
            add(table, pair.first ?? "", pair.count > 1 ? pair[1] : "")
        }
        return table
    }

    /// Values of the same name are joined by commas.
    private static func add(_ table: TableObject, _ name: String, _ value: String) {
        let old = table.get(.string(name)).map { $0.text(nil) + "," } ?? ""
        table.set(.string(name), .string(old + value))
    }

    static let nameValues = NetType(
        "System.Collections.Specialized.NameValueCollection", interfaces: [.collection, .enumerable],
        declare: { type in
            TypeDeclaration(
                constructors: [method("new()") { _ in .object(TableObject(type: type)) }],
                properties: [
                    TableParts.count,
                    property("string[] AllKeys") { target in .strings(try TableParts.table(target).keys.map { $0.text(nil) }) },
                    property("System.Object Keys") { target in .array(try TableParts.table(target).keys) },
                ],
                methods: [
                    method("void Add(string name, string value)") { call in
                        add(try TableParts.own(call), call.text(0), call.text(1))
                        return .nothing
                    },
                    method("string Get(string name)") { call in try TableParts.own(call).get(call[0]) ?? .null },
                    method("string Item(string name)") { call in try TableParts.own(call).get(call[0]) ?? .null },
                    method("void Set(string name, string value)") { call in
                        try TableParts.own(call).set(call[0], call[1])
                        return .nothing
                    },
                    method("void Remove(string name)") { call in
                        try TableParts.own(call).remove(call[0])
                        return .nothing
                    },
                    method("string ToString()") { call in
                        let pairs = try TableParts.own(call).pairs
                        let parts = pairs.map { PercentEncoding.urlEncode($0.key.text(nil)) + "=" + PercentEncoding.urlEncode($0.value.text(nil)) }
                        return .string(parts.joined(separator: "&"))
                    },
                ])
        })
}
