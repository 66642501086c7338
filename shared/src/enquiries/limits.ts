export const enquiryLimits = { name: 100, email: 254, phone: 40, safeContactNote: 300, message: 1000 } as const
