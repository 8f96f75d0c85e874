/// One difference between two states of a workspace.
public struct WorkspaceChange: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case added = "Added"
        case removed = "Removed"
        case changed = "Changed"
    }

    /// What kind of thing it is about. The raw value is its name in a sentence.
    public enum Subject: String, CaseIterable, Sendable {
        case workspace
        case subscription
        case account
        case dnsServer = "DNS server"
        case localNetwork = "local network"
        case network = "virtual network"
        case subnet
        case securityGroup = "security group"
        case securityRule = "security rule"
        case routeTable = "route table"
        case route
        case reservedAddress = "reserved address"
        case environment = "App Service Environment"
    }

    public let kind: Kind
    public let subject: Subject
    /// Its name, behind that of what it belongs to: `RestrictBackendApi/ALLOW HTTP`. Empty for the workspace itself.
    public let name: String
    /// What changed of it, such as `priority`; nil for what was added or removed.
    public let property: String?
    /// What was there: the property's text, or a summary of what was removed. Nil for nothing.
    public let old: String?
    /// What is there now: the property's text, or a summary of what was added. Nil for nothing.
    public let new: String?

    /// The change in one short line without control characters.
    public var line: String {
        let place = name.isEmpty ? subject.rawValue : "\(subject.rawValue) \(name)"
        let text: String
        switch kind {
        case .added: text = "\(place) added\(Self.tail(new))"
        case .removed: text = "\(place) removed\(Self.tail(old))"
        case .changed: text = "\(place): \(property ?? "") \(Self.short(old)) -> \(Self.short(new))"
        }
        return Self.printable(text)
    }

    private static let longest = 80

    private static func tail(_ summary: String?) -> String {
        guard let summary, !summary.isEmpty else { return "" }
        return ": \(short(summary))"
    }

    private static func short(_ text: String?) -> String {
        guard let text else { return "none" }
        if text.isEmpty { return "''" }
        return text.count > longest ? text.prefix(longest - 1) + "…" : text
    }

    private static func printable(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            scalars.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
        }
        return String(scalars)
    }
}
