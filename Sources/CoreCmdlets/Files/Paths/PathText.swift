import ShellValues

/// Joining and cutting of path texts, without looking at the file system.
enum PathText {
    static func slashed(_ path: String) -> String {
        path.contains("\\") ? path.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/") : path
    }

    /// `a` and `b` as `a/b`; drives get a slash after the colon.
    static func join(_ parent: String, _ child: String) -> String {
        var left = slashed(parent)
        var right = slashed(child)
        if left.hasSuffix(":") { left += "/" } else if let colon = left.firstIndex(of: ":"), FlatDrives.named(String(left[..<colon])) != nil {
            let rest = left[left.index(after: colon)...]
            if !rest.hasPrefix("/") { left = left[...colon] + "/" + rest }
        }
        while right.hasPrefix("/") { right.removeFirst() }
        if left.isEmpty { return "/" + right }
        return left.hasSuffix("/") ? left + right : left + "/" + right
    }

    /// All but the last part; empty when there is one part only.
    static func parent(_ path: String) -> String {
        var text = slashed(path)
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        guard let slash = text.lastIndex(of: "/") else { return "" }
        return String(text[..<slash])
    }

    static func leaf(_ path: String) -> String {
        var text = slashed(path)
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        if let slash = text.lastIndex(of: "/"), text.index(after: slash) < text.endIndex {
            return String(text[text.index(after: slash)...])
        }
        if let colon = text.firstIndex(of: ":") { return String(text[text.index(after: colon)...]) }
        return text
    }

    /// From the last point on; empty when there is none.
    static func fileExtension(_ path: String) -> String {
        let name = leaf(path)
        guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return "" }
        return String(name[dot...])
    }

    static func baseName(_ path: String) -> String { String(leaf(path).dropLast(fileExtension(path).count)) }

    /// `Env:` of `Env:X`; nil when there is no drive.
    static func qualifier(_ path: String) -> String? {
        guard let colon = path.firstIndex(of: ":"), colon != path.startIndex, !path[..<colon].contains("/") else { return nil }
        return String(path[...colon])
    }

    /// `./a`, `../b/c`: a path seen from a folder.
    static func relative(_ path: String, to folder: String) -> String {
        let target = path.split(separator: "/")
        let base = folder.split(separator: "/")
        var common = 0
        while common < target.count, common < base.count, target[common] == base[common] { common += 1 }
        let ups = Array(repeating: "..", count: base.count - common)
        let parts = ups + target[common...].map(String.init)
        if ups.isEmpty { return "./" + parts.joined(separator: "/") }
        return parts.joined(separator: "/")
    }
}
