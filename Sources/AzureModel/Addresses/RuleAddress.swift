/// What a rule says about a source or destination address: everything, a tag, one address or a block.
public struct RuleAddress: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case any
        case tag(AddressTag)
        case block(AddressBlock)
    }

    /// As typed; tags in capitals.
    public let text: String
    public let kind: Kind

    public init?(_ typed: String) {
        if typed == "*" {
            (text, kind) = (typed, .any)
        } else if let tag = AddressTag(rawValue: typed.uppercased()) {
            (text, kind) = (tag.rawValue, .tag(tag))
        } else if let block = AddressBlock(typed) {
            (text, kind) = (typed, .block(block))
        } else if let address = IPv4Address(typed), let block = AddressBlock(address: address, length: 32) {
            (text, kind) = (typed, .block(block))
        } else {
            return nil
        }
    }
}

/// The three address tags of classic rules.
public enum AddressTag: String, CaseIterable, Sendable {
    case virtualNetwork = "VIRTUAL_NETWORK"
    case loadBalancer = "AZURE_LOADBALANCER"
    case internet = "INTERNET"
}
