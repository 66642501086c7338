export const commentLimits = {
  name: 80,
  email: 254,
  text: 4000,
  /** Comments of one post that leave the API at once. */
  perPost: 500,
  /** Levels of a conversation, unless the practice has set another number. */
  depth: 4,
  /** A narrow screen has no room for more. */
  maxLevels: 6,
  /** Days after which comments can be set to close. */
  closeAfterDays: 3650,
  /** Minutes after sending it in which its sender can change a comment that waits. */
  changeableMinutes: 15,
} as const
