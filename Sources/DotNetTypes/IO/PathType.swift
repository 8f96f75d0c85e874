import ShellValues

/// `System.IO.Path`.
enum PathType {
    static let type = NetType("System.IO.Path", declare: { _ in
        TypeDeclaration(staticProperties: separators, staticMethods: parts + combining + testing + temporary)
    })

    private static var separators: [PropertyDeclaration] {
        [
            constant("char DirectorySeparatorChar", .char(0x2F)), constant("char AltDirectorySeparatorChar", .char(0x2F)),
            constant("char VolumeSeparatorChar", .char(0x2F)), constant("char PathSeparator", .char(0x3A)),
        ]
    }

    private static func part(_ signature: String, _ get: @escaping (String) -> String?) -> MethodOverload {
        method("string \(signature)(string path)") { call in .text(call.string(0).flatMap(get)) }
    }

    private static var parts: [MethodOverload] {
        [
            part("GetFileName") { PathText.fileName($0) }, part("GetDirectoryName") { PathText.directory($0) },
            part("GetExtension") { PathText.fileExtension($0) },
            part("GetFileNameWithoutExtension") { PathText.withoutExtension($0) },
            part("GetPathRoot") { $0.isEmpty ? nil : ($0.hasPrefix("/") ? "/" : "") },
            part("TrimEndingDirectorySeparator") { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 },
            method("string ChangeExtension(string path, string extension)") { call in
                guard let path = call.string(0) else { return .null }
                let old = PathText.fileExtension(path)
                let bare = old.isEmpty ? (path.hasSuffix(".") ? String(path.dropLast()) : path) : String(path.dropLast(old.count))
                guard let fresh = call.string(1) else { return .string(bare) }
                return .string(bare + (fresh.hasPrefix(".") ? "" : ".") + fresh)
            },
            method("string GetFullPath(string path)") { call in .string(try call.path()) },
            method("string GetFullPath(string path, string basePath)") { call in
                .string(PathText.full(try call.required(0, "path"), in: try call.required(1, "basePath")))
            },
            method("string GetRelativePath(string relativeTo, string path)") { call in
                .string(PathText.relative(try call.path(1), to: try call.path(0, "relativeTo")))
            },
        ]
    }

    private static func combine(_ call: MethodCall, _ names: [String]) throws -> Value {
        var texts: [String] = []
        for (i, name) in names.enumerated() { texts.append(try call.required(i, name)) }
        return .string(PathText.combine(texts))
    }

    private static var combining: [MethodOverload] {
        [
            method("string Combine(string path1, string path2)") { call in try combine(call, ["path1", "path2"]) },
            method("string Combine(string path1, string path2, string path3)") { call in
                try combine(call, ["path1", "path2", "path3"])
            },
            method("string Combine(string path1, string path2, string path3, string path4)") { call in
                try combine(call, ["path1", "path2", "path3", "path4"])
            },
            method("string Combine(params string[] paths)") { call in
                .string(PathText.combine(try call.items(0).map { $0.text(nil) }))
            },
            method("string Join(string path1, string path2)") { call in
                let (a, b) = (call.text(0), call.text(1))
                if a.isEmpty || b.isEmpty { return .string(a + b) }
                return .string(a.hasSuffix("/") || b.hasPrefix("/") ? a + b : a + "/" + b)
            },
        ]
    }

    private static var testing: [MethodOverload] {
        [
            method("bool HasExtension(string path)") { call in .bool(!PathText.fileExtension(call.text(0)).isEmpty) },
            method("bool IsPathRooted(string path)") { call in .bool(call.text(0).hasPrefix("/")) },
            method("bool IsPathFullyQualified(string path)") { call in .bool(call.text(0).hasPrefix("/")) },
            method("bool EndsInDirectorySeparator(string path)") { call in .bool(call.text(0).hasSuffix("/")) },
            method("bool Exists(string path)") { call in
                .bool(try !call.text(0).isEmpty && FileSystem.status(call.path()) != nil)
            },
            method("char[] GetInvalidFileNameChars()") { _ in StringMembers.charArray("\0/") },
            method("char[] GetInvalidPathChars()") { _ in StringMembers.charArray("\0") },
        ]
    }

    private static func random(_ call: MethodCall, _ count: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz012345")
        return String((0..<count).map { _ in letters[Int(call.interpreter.host.randomBits() & 31)] })
    }

    private static func folder(_ call: MethodCall) -> String {
        let path = call.interpreter.host.environment["TMPDIR"] ?? "/tmp"
        return path.hasSuffix("/") ? path : path + "/"
    }

    private static var temporary: [MethodOverload] {
        [
            method("string GetTempPath()") { call in .string(folder(call)) },
            method("string GetRandomFileName()") { call in .string(random(call, 8) + "." + random(call, 3)) },
            method("string GetTempFileName()") { call in
                let path = folder(call) + "tmp" + random(call, 6) + ".tmp"
                try FileSystem.write(path, [])
                return .string(path)
            },
        ]
    }
}
