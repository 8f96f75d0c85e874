import ShellValues

/// Paths as texts, by the rules of Unix.
enum PathText {
    /// The part after the last slash.
    static func fileName(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    /// The part before the last slash; nil for roots and for empty paths.
    static func directory(_ path: String) -> String? {
        if path.isEmpty || path == "/" { return nil }
        guard let slash = path.lastIndex(of: "/") else { return "" }
        var head = path[..<slash]
        while head.count > 1, head.last == "/" { head = head.dropLast() }
        return head.isEmpty ? "/" : String(head)
    }

    /// From the last dot of the file name on; empty when there is none or nothing follows.
    static func fileExtension(_ path: String) -> String {
        let name = fileName(path)
        guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return "" }
        return String(name[dot...])
    }

    static func withoutExtension(_ path: String) -> String {
        let name = fileName(path)
        guard let dot = name.lastIndex(of: ".") else { return name }
        return String(name[..<dot])
    }

    static func combine(_ parts: [String]) -> String {
        var result = ""
        for part in parts where !part.isEmpty {
            if part.hasPrefix("/") || result.isEmpty {
                result = part
            } else {
                result += result.hasSuffix("/") ? part : "/" + part
            }
        }
        return result
    }

    /// The path from a folder, without `.`, `..` and doubled slashes.
    static func full(_ path: String, in folder: String) -> String {
        let all = path.hasPrefix("/") ? path : folder + "/" + path
        var parts: [Substring] = []
        for part in all.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        let joined = "/" + parts.joined(separator: "/")
        return all.hasSuffix("/") && joined != "/" ? joined + "/" : joined
    }

    static func relative(_ path: String, to base: String) -> String {
        let (from, to) = (base.split(separator: "/"), path.split(separator: "/"))
        let shared = zip(from, to).prefix { $0 == $1 }.count
        let parts = Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
