/// A public address that the subscription keeps.
public struct ReservedAddress: Equatable, Sendable {
    public let name: String
    public let address: IPv4Address
    /// A GUID.
    public let id: String
    public let label: String?
    public let location: Location

    public var state: String { "Created" }
}

extension Workspace {
    /// The reserved address of that name. Not there: `ResourceNotFound`.
    public func reservedAddress(
        named name: String, _ moment: ModelFailure.Moment = .atOnce
    ) throws(ModelFailure) -> ReservedAddress {
        guard let address = reservedAddresses[name] else {
            throw .notFound("The Reserved IP \(name) does not exist.", moment)
        }
        return address
    }

    /// 104.40.10.0: the first address reserved is the next one.
    static let firstReservedAddress = IPv4Address(number: 0x6828_0A00)

    /// Reserves an address of 104.40.10.0 and up, one after the other.
    public mutating func reserveAddress(
        named name: String, label: String?, location: String, ids: inout IdentitySource
    ) throws(ModelFailure) {
        let location = try LocationCatalog.location(named: location)
        guard reservedAddresses[name] == nil else {
            throw .badRequest("The Reserved IP \(name) already exists.", .afterwards)
        }
        guard reservedAddresses.count < Limits.reservedAddresses else {
            throw .limit("Reserved IPs", Limits.reservedAddresses)
        }
        reservedAddressesMade += 1
        let offset = UInt32(truncatingIfNeeded: reservedAddressesMade)
        let address = IPv4Address(number: Self.firstReservedAddress.number &+ offset)
        reservedAddresses[name] = ReservedAddress(
            name: name, address: address, id: ids.nextGuid(), label: label, location: location)
    }

    public mutating func releaseAddress(named name: String) throws(ModelFailure) {
        _ = try reservedAddress(named: name, .afterwards)
        reservedAddresses[name] = nil
    }

    /// There are no cloud services here: what any question about a deployment gets.
    public func deployment(ofService _: String) -> ModelFailure {
        .notFound("No deployments were found.", .atOnce)
    }

    /// There are no cloud services here: what any question about a machine's service gets.
    public func hostedService(_: String) -> ModelFailure {
        .notFound("The hosted service does not exist.", .atOnce)
    }
}
