import ShellValues

/// Paths with wildcards.
enum FileGlob {
    static func hasWildcard(_ path: String) -> Bool { !NamePattern(path).isLiteral }

    /// The existing paths an absolute path with wildcards means; names that begin with a dot only when asked for.
    static func expand(_ path: String, includingHidden: Bool = false) -> [String] {
        var found = ["/"]
        for part in path.split(separator: "/").map(String.init) {
            let pattern = NamePattern(part)
            var next: [String] = []
            for folder in found {
                if pattern.isLiteral {
                    let candidate = Folder.join(folder, pattern.literal)
                    if FileStatus.exists(candidate) { next.append(candidate) }
                } else {
                    next += matches(pattern, in: folder, includingHidden)
                }
            }
            found = next
            if found.isEmpty { return [] }
        }
        return found
    }

    private static func matches(_ pattern: NamePattern, in folder: String, _ includingHidden: Bool) -> [String] {
        let names = (Folder.names(folder) ?? []).filter { name in
            (includingHidden || !name.hasPrefix(".") || pattern.text.hasPrefix(".")) && pattern.matches(name)
        }
        return Folder.foldersFirst(names, in: folder).map { Folder.join(folder, $0) }
    }
}
