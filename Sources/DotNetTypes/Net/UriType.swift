import DotNetPrimitives
import ShellValues

/// `System.Uri` and `System.UriBuilder`.
enum UriType {
    static let type = NetType(
        "System.Uri", accelerator: "uri", boxText: { $0.boxed(NetUri.self)?.description ?? "" },
        declare: { _ in
            TypeDeclaration(
                constructors: constructors, properties: properties, methods: methods, staticProperties: schemes,
                staticMethods: statics)
        })

    static func box(_ uri: NetUri) -> Value { .object(Box(uri, type: type)) }

    static func own(_ value: Value) throws -> NetUri {
        guard let uri = value.boxed(NetUri.self) else { throw Failure.null("uri") }
        return uri
    }

    /// Kind 0 takes either, 1 only absolute, 2 only relative addresses.
    private static func make(_ text: String, kind: Int64) throws -> NetUri {
        if kind == 0 { return NetUri.parseAny(text) }
        if kind == 1 { return try NetUri.parse(text) }
        let uri = NetUri.parseAny(text)
        if uri.isAbsolute { throw PrimitiveError.uriFormat("A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.") }
        return uri
    }

    private static var constructors: [MethodOverload] {
        [
            method("new(string uriString)") { call in box(try NetUri.parse(try call.required(0, "uriString"))) },
            method("new(string uriString, System.UriKind uriKind)") { call in
                box(try make(try call.required(0, "uriString"), kind: call.raw(1)))
            },
            method("new(uri baseUri, string relativeUri)") { call in box(try own(call[0]).resolving(call.text(1))) },
            method("new(uri baseUri, uri relativeUri)") { call in
                box(try own(call[0]).resolving(try own(call[1]).originalString))
            },
        ]
    }

    private static func absolute(_ declaration: String, _ get: @escaping (NetUri) -> Value) -> PropertyDeclaration {
        property(declaration) { target in
            let uri = try own(target)
            if !uri.isAbsolute { throw Failure.operation("This operation is not supported for a relative URI.") }
            return get(uri)
        }
    }

    private static var properties: [PropertyDeclaration] {
        [
            absolute("string AbsolutePath") { .string($0.absolutePath) },
            absolute("string AbsoluteUri") { .string($0.absoluteUri) },
            absolute("string LocalPath") { .string($0.localPath) },
            absolute("string Authority") { .string($0.authority) },
            absolute("System.UriHostNameType HostNameType") { uri in
                let kinds = ["Unknown", "Basic", "Dns", "IPv4", "IPv6"]
                return .enumeration(Int64(kinds.firstIndex(of: uri.hostNameType) ?? 0), "System.UriHostNameType")
            },
            absolute("bool IsDefaultPort") { .bool($0.isDefaultPort) }, absolute("bool IsFile") { .bool($0.isFile) },
            absolute("bool IsLoopback") { .bool($0.isLoopback) },
            absolute("string PathAndQuery") { .string($0.pathAndQuery) },
            absolute("string[] Segments") { .strings($0.segments) },
            absolute("bool IsUnc") { _ in .bool(false) }, absolute("string Host") { .string($0.host) },
        ] + [
            absolute("int Port") { .number($0.port) }, absolute("string Query") { .string($0.query) },
            absolute("string Fragment") { .string($0.fragment) }, absolute("string Scheme") { .string($0.scheme) },
            property("string OriginalString") { target in .string(try own(target).originalString) },
            absolute("string DnsSafeHost") { .string($0.dnsSafeHost) }, absolute("string IdnHost") { .string($0.dnsSafeHost) },
            property("bool IsAbsoluteUri") { target in .bool(try own(target).isAbsolute) },
            property("bool UserEscaped") { _ in .bool(false) }, absolute("string UserInfo") { .string($0.userInfo) },
        ]
    }

    private static var methods: [MethodOverload] {
        [
            method("string ToString()") { call in .string(try own(call.target).description) },
            method("string GetLeftPart(System.UriPartial part)") { call in
                let uri = try own(call.target)
                let head = uri.scheme + "://"
                switch call.raw(0) {
                case 0: return .string(head)
                case 1: return .string(head + uri.authority)
                case 2: return .string(head + uri.authority + uri.absolutePath)
                default: return .string(head + uri.authority + uri.pathAndQuery)
                }
            },
            method("bool IsBaseOf(uri uri)") { call in
                let (base, other) = (try own(call.target), try own(call[0]))
                let folder = base.absoluteUri.lastIndex(of: "/").map { base.absoluteUri[...$0] } ?? ""
                return .bool(other.absoluteUri.hasPrefix(folder))
            },
            method("uri MakeRelativeUri(uri uri)") { call in
                let (base, other) = (try own(call.target), try own(call[0]))
                if base.authority != other.authority || base.scheme != other.scheme { return call[0] }
                let folder = PathText.directory(base.absolutePath) ?? "/"
                return box(NetUri.parseAny(PathText.relative(other.absolutePath, to: folder) + other.query))
            },
        ]
    }

    private static var schemes: [PropertyDeclaration] {
        ["Http", "Https", "Ftp", "File", "Mailto"].map { name in
            constant("string UriScheme\(name)", .string(name.lowercased()))
        } + [constant("string SchemeDelimiter", .string("://"))]
    }

    private static var statics: [MethodOverload] {
        [
            method("string EscapeDataString(string stringToEscape)") { call in
                .string(PercentEncoding.escapeData(try call.required(0, "stringToEscape")))
            },
            method("string EscapeUriString(string stringToEscape)") { call in
                .string(PercentEncoding.escapeURI(try call.required(0, "stringToEscape")))
            },
            method("string UnescapeDataString(string stringToUnescape)") { call in
                .string(PercentEncoding.unescapeData(try call.required(0, "stringToUnescape")))
            },
            method("bool IsWellFormedUriString(string uriString, System.UriKind uriKind)") { call in
                guard let uri = try? make(call.text(0), kind: call.raw(1)) else { return .bool(false) }
                return .bool(!call.text(0).contains(" ") && (!uri.isAbsolute || uri.absoluteUri.hasPrefix(uri.scheme)))
            },
            method("bool TryCreate(string uriString, System.UriKind uriKind, ref uri result)") { call in
                let result = call.string(0).flatMap { try? make($0, kind: call.raw(1)) }
                try call.assign(2, result.map(box) ?? .null)
                return .bool(result != nil)
            },
            method("System.UriHostNameType CheckHostName(string name)") { call in
                let uri = try? NetUri.parse("http://" + call.text(0))
                let kinds = ["Unknown", "Basic", "Dns", "IPv4", "IPv6"]
                let position = uri.flatMap { kinds.firstIndex(of: $0.hostNameType) } ?? 0
                return .enumeration(Int64(position), "System.UriHostNameType")
            },
        ]
    }
}

/// An address put together from its parts.
private final class UriBuilderObject: RecordObject {
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        let parts = (0..<7).map { field($0).text(nil) }
        let login = parts[5].isEmpty ? "" : parts[5] + (parts[6].isEmpty ? "" : ":" + parts[6]) + "@"
        let port = parts[2] == "-1" || parts[2].isEmpty ? "" : ":" + parts[2]
        let path = parts[3].hasPrefix("/") ? parts[3] : "/" + parts[3]
        return parts[0] + "://" + login + parts[1] + port + path + parts[4] + field(7).text(nil)
    }
}

enum UriBuilderType {
    static let type = NetType("System.UriBuilder", declare: { type in
        let prefixed: (Int, String, String) -> PropertyDeclaration = { index, name, mark in
            property("string \(name)", set: { target, value in
                let text = value.text(nil)
                let full = text.isEmpty || text.hasPrefix(mark) ? text : mark + text
                (target.asObject as? RecordObject)?.set(index, .string(full))
            }) { target in (target.asObject as? RecordObject)?.field(index) ?? .null }
        }
        return TypeDeclaration(
            constructors: [
                method("new()") { _ in .object(make(type, "http", "localhost", -1, "/")) },
                method("new(string uri)") { call in .object(try from(type, NetUri.parse(call.text(0).contains("://") ? call.text(0) : "http://" + call.text(0)))) },
                method("new(uri uri)") { call in .object(from(type, try UriType.own(call[0]))) },
                method("new(string schemeName, string hostName)") { call in
                    .object(make(type, call.text(0), call.text(1), -1, "/"))
                },
                method("new(string scheme, string host, int portNumber)") { call in
                    .object(make(type, call.text(0), call.text(1), call.int(2), "/"))
                },
                method("new(string scheme, string host, int port, string pathValue)") { call in
                    .object(make(type, call.text(0), call.text(1), call.int(2), call.text(3)))
                },
            ],
            properties: [
                .field(0, "Scheme", .string), .field(5, "UserName", .string), .field(6, "Password", .string),
                .field(1, "Host", .string), .field(2, "Port", .int), .field(3, "Path", .string),
                prefixed(4, "Query", "?"), prefixed(7, "Fragment", "#"),
                property("uri Uri") { target in UriType.box(try NetUri.parse(target.netString(nil))) },
            ])
    })

    private static func make(_ type: NetType, _ scheme: String, _ host: String, _ port: Int, _ path: String) -> UriBuilderObject {
        let rest: [Value] = [.number(port), .string(path), .string(""), .string(""), .string(""), .string("")]
        return UriBuilderObject(type, [.string(scheme), .string(host)] + rest)
    }

    private static func from(_ type: NetType, _ uri: NetUri) -> UriBuilderObject {
        let builder = make(type, uri.scheme, uri.host, uri.port, uri.absolutePath)
        builder.set(4, .string(uri.query))
        builder.set(7, .string(uri.fragment))
        let login = uri.userInfo.split(separator: ":", maxSplits: 1).map(String.init)
        if let user = login.first { builder.set(5, .string(user)) }
        if login.count > 1 { builder.set(6, .string(login[1])) }
        return builder
    }
}
