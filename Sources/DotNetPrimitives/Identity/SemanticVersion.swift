/// PowerShell's `semver`: `major[.minor[.patch]][-label][+build]`.
public struct SemanticVersion: Sendable {
    public let major: Int
    public let minor: Int
    public let patch: Int
    public let preReleaseLabel: String?
    public let buildLabel: String?

    public init(major: Int, minor: Int, patch: Int, preReleaseLabel: String? = nil, buildLabel: String? = nil) {
        self.major = major
        self.minor = minor
        self.patch = patch
        self.preReleaseLabel = preReleaseLabel
        self.buildLabel = buildLabel
    }

    /// - Throws: `format`.
    public static func parse(_ text: String) throws(PrimitiveError) -> SemanticVersion {
        guard !text.isEmpty else { throw .format("version") }
        guard let version = read(text) else { throw .badNumber("") }
        return version
    }

    private static func read(_ text: String) -> SemanticVersion? {
        var rest = Substring(text)
        var build: Substring?
        var label: Substring?
        if let plus = rest.firstIndex(of: "+") {
            build = rest[rest.index(after: plus)...]
            rest = rest[..<plus]
        }
        if let dash = rest.firstIndex(of: "-") {
            label = rest[rest.index(after: dash)...]
            rest = rest[..<dash]
        }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false).map { number($0) }
        guard (1...3).contains(parts.count), !parts.contains(nil), isLabel(label), isLabel(build) else { return nil }
        let numbers = parts.compactMap { $0 } + [0, 0]
        return SemanticVersion(
            major: numbers[0], minor: numbers[1], patch: numbers[2], preReleaseLabel: label.map(String.init),
            buildLabel: build.map(String.init))
    }

    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int32(text).map(Int.init)
    }

    /// Dotted words of letters, digits and hyphens, or nothing at all.
    private static func isLabel(_ label: Substring?) -> Bool {
        guard let label else { return true }
        return label.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && word.utf8.allSatisfy { $0 == 0x2D || isAlphanumeric($0) }
        }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte >= 0x41
    }
}

extension SemanticVersion: Comparable, Hashable, CustomStringConvertible {
    /// Build labels do not count.
    public static func == (a: SemanticVersion, b: SemanticVersion) -> Bool { compare(a, b) == 0 }
    public static func < (a: SemanticVersion, b: SemanticVersion) -> Bool { compare(a, b) < 0 }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(major)
        hasher.combine(minor)
        hasher.combine(patch)
        hasher.combine(preReleaseLabel)
    }

    public var description: String {
        let label = preReleaseLabel.map { "-\($0)" } ?? ""
        let build = buildLabel.map { "+\($0)" } ?? ""
        return "\(major).\(minor).\(patch)\(label)\(build)"
    }

    private static func compare(_ a: SemanticVersion, _ b: SemanticVersion) -> Int {
        for (left, right) in [(a.major, b.major), (a.minor, b.minor), (a.patch, b.patch)] where left != right {
            return left < right ? -1 : 1
        }
        return compareLabels(a.preReleaseLabel ?? "", b.preReleaseLabel ?? "")
    }

    /// A release follows its previews; numbers precede words.
    private static func compareLabels(_ a: String, _ b: String) -> Int {
        if a.isEmpty || b.isEmpty { return a.isEmpty == b.isEmpty ? 0 : (a.isEmpty ? 1 : -1) }
        let left = a.split(separator: ".")
        let right = b.split(separator: ".")
        for (first, second) in zip(left, right) where first != second {
            switch (number(first), number(second)) {
            case (let x?, let y?): if x != y { return x < y ? -1 : 1 }
            case (_?, nil): return -1
            case (nil, _?): return 1
            default: return first.utf8.lexicographicallyPrecedes(second.utf8) ? -1 : 1
            }
        }
        return left.count == right.count ? 0 : (left.count < right.count ? -1 : 1)
    }
}
